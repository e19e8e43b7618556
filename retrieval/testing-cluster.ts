import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Reply = { status: number; body: unknown; delayMs?: number; cut?: boolean }
export type Cluster = { url: string; answers(reply: Reply): void; asked: number; close(): Promise<void> }

/** A server that answers as Elasticsearch in trouble does, until told otherwise. */
export async function openCluster(first: Reply): Promise<Cluster> {
  let reply = first
  const server: Server = createServer((request, response) => {
    request.resume()
    cluster.asked += 1
    const { status, body, delayMs = 0, cut } = reply
    setTimeout(() => {
      if (cut) return void response.destroy()
      response.writeHead(status, { 'x-elastic-product': 'Elasticsearch', 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }, delayMs)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cluster: Cluster = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers: (next) => (reply = next),
    asked: 0,
    close: () => new Promise<void>((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  }
  return cluster
}
