import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Received = { id: string; to: string[]; raw: string }

/** A mail server for tests that speaks SMTP and keeps what it is given; `refuse` answers a code to the next recipients. */
export async function openMailServer() {
  const received: Received[] = []
  let refusal: number | undefined
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) => {
      if (refusal === undefined) return done()
      done(Object.assign(new Error('refused'), { responseCode: refusal }))
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString()
        const id = /^message-id: <([^>]+)>/im.exec(raw)?.[1] ?? ''
        received.push({ id, to: session.envelope.rcptTo.map(({ address }) => address), raw })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (code: number | undefined) => void (refusal = code),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
