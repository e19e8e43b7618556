import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Received = { id: string; to: string[]; raw: string }

export type Moment = 'connect' | 'mail' | 'recipient' | 'data' | 'taken' | 'answered'
type Ending = 'hang up' | number | undefined

/**
 * A mail server for tests that speaks SMTP and keeps what it is given. `refuse` answers a code to the next recipients; `afterData` a code
 * to the next mails, or nothing at all; `at` is awaited at each moment of a conversation.
 */
export async function openMailServer(at: (moment: Moment) => Promise<void> = async () => {}) {
  const received: Received[] = []
  let refusal: number | undefined
  let ending: Ending
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 200,
    onConnect: async (_session, done) => {
      await at('connect')
      done()
    },
    onMailFrom: async (_address, _session, done) => {
      await at('mail')
      done()
    },
    onRcptTo: async (_address, _session, done) => {
      if (refusal !== undefined) return done(Object.assign(new Error('refused'), { responseCode: refusal }))
      await at('recipient')
      done()
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      void at('data')
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks).toString()
        const id = /^message-id: <([^>]+)>/im.exec(raw)?.[1] ?? ''
        if (typeof ending === 'number') return done(Object.assign(new Error('refused'), { responseCode: ending }))
        received.push({ id, to: session.envelope.rcptTo.map(({ address }) => address), raw })
        if (ending === 'hang up') return server.connections.forEach((connection) => connection.close())
        await at('taken')
        done()
        await at('answered')
      })
    },
  })
  // A worker that is killed breaks its connection off.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (code: number | undefined) => void (refusal = code),
    afterData: (next: Ending) => void (ending = next),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
