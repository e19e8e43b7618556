'use client'
import { useMessages } from '#app/i18n/provider'
import { Notice } from '#app/ui/notice'
import type { OutputOf } from '#tools/registry'

type Flag = OutputOf<'get_document'>['flags'][number]

/** What was found in a document that no eye sees: left out of the profile, shown with its words, and nobody is turned down for it. */
export function Flags({ flags }: { flags: readonly Flag[] }) {
  const { people, panel } = useMessages()
  const hidden = flags.filter(({ kind }) => kind === 'hidden_text')
  const others = [...new Set(flags.filter(({ kind }) => kind !== 'hidden_text').map(({ kind }) => kind))]
  if (flags.length === 0) return null
  return (
    <div className="stack flags">
      {hidden.length > 0 && (
        <Notice tone="warn" boxed>
          <b>{people.hiddenTitle(hidden.length)}</b> {people.hiddenText}
          <ul>
            {hidden.map((flag, index) => (
              <li key={index}>
                {flag.words && (
                  <q className="said">
                    {flag.words.slice(0, 400)}
                    {flag.words.length > 400 ? '…' : ''}
                  </q>
                )}{' '}
                <span className="meta">
                  {[people.hiddenReasons[flag.reason] ?? people.hiddenReasons['other'], flag.page && panel.pageNumber(flag.page)]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {others.map((kind) => (
        <Notice key={kind} tone="warn">
          {people.flagKinds[kind] ?? kind}
        </Notice>
      ))}
    </div>
  )
}
