import { Transform } from 'node:stream'
import type { MessageAttachment } from '#db/schema'
import type { Env } from '#lib/env'
import { AppError } from '#lib/errors'

export type Mail = {
  /** The message's own id: the same mail handed over twice after a crash has one Message-ID, and is one mail to who receives it. */
  id: string
  to: { name: string; address: string }
  from: string
  subject: string
  body: string
  lang: 'fr' | 'en'
  attachments: readonly MessageAttachment[]
  /** Absent for a colleague. The page that ends it; its door under `/api` takes the one click of a mail program (RFC 8058). */
  unsubscribe?: string
}

const footer = {
  fr: (address: string) => `Ne plus recevoir de messages\u00a0: ${address}`,
  en: (address: string) => `Receive no more messages: ${address}`,
}
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/**
 * Over SMTP, in plain text. `handOver` is awaited when the server has taken everything but the dot that makes the mail leave: where it
 * throws, nothing leaves.
 * @throws unavailable while the server cannot be reached or says «later», invalid where it says no for good; `details.answered` where
 * the server said so itself.
 */
export async function sendMail(
  env: Pick<Env, 'SMTP_URL' | 'MAIL_FROM'>,
  mail: Mail,
  handOver: () => Promise<void>,
): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env
  if (!SMTP_URL) throw new AppError('unavailable', 'No mail server is set up: set SMTP_URL', { reason: 'mail_not_set_up' })
  const host = new URL(SMTP_URL).hostname
  const address = MAIL_FROM ?? `bassin@${host}`
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({ url: SMTP_URL, ...patience })
  transport.use('stream', ({ message }, done) => {
    message.transform(() => lastWord(handOver))
    done()
  })
  try {
    await transport.sendMail({
      messageId: `<${mail.id}@${host}>`,
      from: { name: mail.from, address },
      to: mail.to,
      subject: mail.subject,
      text: mail.unsubscribe ? `${mail.body}\n\n-- \n${footer[mail.lang](mail.unsubscribe)}\n` : `${mail.body}\n`,
      headers: {
        'Content-Language': mail.lang,
        ...(mail.unsubscribe ? unsubscribeHeaders(mail.unsubscribe) : {}),
      },
      attachments: mail.attachments.map(({ name, mime, content }) => ({ filename: name, contentType: mime, content })),
    })
  } catch (error) {
    throw told(error)
  } finally {
    transport.close()
  }
}

/** Lets a mail through, and its end only once `handOver` is done. */
const lastWord = (handOver: () => Promise<void>) =>
  new Transform({
    transform: (chunk, _encoding, done) => done(null, chunk),
    flush: async (done) => {
      try {
        await handOver()
        done()
      } catch (error) {
        done(error as Error)
      }
    },
  })

const unsubscribeHeaders = (address: string) => ({
  'List-Unsubscribe': `<${address.replace('/unsubscribe/', '/api/unsubscribe/')}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

function told(error: unknown): AppError {
  const { responseCode, message } = error as { responseCode?: number; message?: string }
  const final = responseCode !== undefined && responseCode >= 500
  return new AppError(final ? 'invalid' : 'unavailable', `The mail server refused: ${message ?? error}`, {
    reason: final ? 'mail_refused' : 'mail_unavailable',
    answered: responseCode !== undefined,
  })
}
