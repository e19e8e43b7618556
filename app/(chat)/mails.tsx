'use client'
import { useMessages } from '#app/i18n/provider'
import type { Preview } from '#tools/kit/define'

type Mail = NonNullable<Preview['mails']>[number]

/** As many are read in full as a person reads; the rest are a list, each of which opens. */
const inFull = 2

function WholeMail({ mail }: { mail: Mail }) {
  const { approval } = useMessages()
  return (
    <div className="mail">
      <dl>
        <dt>{approval.to}</dt>
        <dd>{mail.to}</dd>
        <dt>{approval.subject}</dt>
        <dd>{mail.subject}</dd>
      </dl>
      <div className="mail-text prewrap">{mail.body}</div>
    </div>
  )
}

/** The mails that a yes sends: two as they will be read, and to whom the others go. */
export function Mails({ mails }: { mails: readonly Mail[] }) {
  const { approval, acts } = useMessages()
  const rest = mails.slice(inFull)
  return (
    <div className="approval-section stack">
      <h3>{approval.mails(mails.length)}</h3>
      {mails.slice(0, inFull).map((mail, index) => (
        <WholeMail key={index} mail={mail} />
      ))}
      {rest.length > 0 && (
        <>
          <p className="dense ink-2">{acts.mailsToo(rest.length)}</p>
          <ul className="other-mails">
            {rest.map((mail, index) => (
              <li key={index}>
                <details>
                  <summary className="dense">{mail.to}</summary>
                  <WholeMail mail={mail} />
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
