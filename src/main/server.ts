import { runCli, standardTerminal } from './cli/run.ts'
import { serveCommand } from './cli/serve.ts'

process.exitCode = await runCli(['serve'], [serveCommand], standardTerminal)
