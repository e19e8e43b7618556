'use client'
import { useId, useRef } from 'react'
import { useMessages } from '#app/i18n/provider'
import type { AdvertFinding } from '../../../(chat)/cards/advert-findings.tsx'

/** The text in pieces, those that are pointed out apart. */
function piecesOf(text: string, findings: readonly AdvertFinding[]) {
  const pieces: { key: number; words: string; kind?: AdvertFinding['kind'] }[] = []
  let at = 0
  for (const { start, end, kind, words } of findings) {
    if (start < at || text.slice(start, end) !== words) continue
    if (start > at) pieces.push({ key: at, words: text.slice(at, start) })
    pieces.push({ key: start, words, kind })
    at = end
  }
  return [...pieces, { key: at, words: text.slice(at) }]
}

/** The advert as it is typed, its doubtful words underlined where they stand. */
export function AdvertEditor({
  text,
  findings,
  onChange,
}: {
  text: string
  findings: readonly AdvertFinding[]
  onChange: (text: string) => void
}) {
  const { jobs } = useMessages()
  const id = useId()
  const under = useRef<HTMLDivElement>(null)
  return (
    <div className="field">
      <label htmlFor={id}>{jobs.form.description}</label>
      <div className="field-box advert-editor" data-multiline>
        <div className="advert-under" ref={under} aria-hidden="true">
          {piecesOf(text, findings).map(({ key, words, kind }) => (
            <span key={key} data-kind={kind}>
              {words}
            </span>
          ))}
          {'\n'}
        </div>
        <textarea
          id={id}
          value={text}
          rows={14}
          maxLength={20_000}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
          onScroll={(event) => {
            if (under.current) under.current.scrollTop = event.currentTarget.scrollTop
          }}
        />
      </div>
      <p id={`${id}-hint`} className="field-hint">
        {jobs.form.descriptionHint}
      </p>
    </div>
  )
}
