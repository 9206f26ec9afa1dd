import { RealPeople, serve } from '../serve.ts'
import { badCall } from './command.ts'
import type { CliCommand, ExitStatus } from './command.ts'
import { configured, withProduct } from './store.ts'

export const serveCommand: CliCommand = {
  name: 'serve',
  usage: '',
  does: 'Serve the product to browsers until it is told to stop.',
  run: () => withProduct(async (product): Promise<ExitStatus> => {
    const config = configured()
    try {
      await serve(product, config)
      return 0
    } catch (error) {
      if (error instanceof RealPeople) throw badCall('PARAMOUNTCY_DEMONSTRATION', error.name, error.message)
      if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) {
        throw badCall('PORT', 'not-to-be-had', `Port ${config.port} of ${config.host} cannot be had: ${error.message}. Name another one by PORT.`)
      }
      throw error
    }
  }),
}
