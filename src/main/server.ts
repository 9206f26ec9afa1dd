import { keepCompiled } from './compile-cache.ts'

keepCompiled()
const { runCli, standardTerminal } = await import('./cli/run.ts')
const { serveCommand } = await import('./cli/serve.ts')

process.exitCode = await runCli(['serve'], [serveCommand], standardTerminal)
