import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Metrics } from '../platform/metrics.ts'

export interface MetricsServer {
  readonly port: number
  close(): Promise<void>
}

/** Figures at `/metrics`, on an address of their own that no browser is sent to. */
export async function serveMetrics(metrics: Metrics, { host, port }: { readonly host: string, readonly port: number }): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    metrics.read().then(
      ({ text, type }) => response.writeHead(200, { 'content-type': type }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
