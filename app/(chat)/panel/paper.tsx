'use client'
import { useEffect, useRef } from 'react'
import { Verdict } from '#app/ui/verdict'
import type { Evidence } from '../shell-context.tsx'
import { linesOf, type Line, type Mark } from './segments.ts'

type Page = { number: number; start: number; end: number }

type Looked = {
  evidence: readonly Evidence[]
  active: number
  /** Lit as well: what the pointer is over in the other pane. */
  lit?: ReadonlySet<number>
  onHover?: (mark: number | undefined) => void
}

function PaperLine({ line, evidence, active, lit, onHover }: Looked & { line: Line }) {
  const shown = evidence[line.marks[0] ?? -1]
  return (
    <p data-kind={line.kind} className={line.marks.length > 0 ? 'hit' : undefined}>
      {shown?.verdict && <Verdict value={shown.verdict} />}
      {line.segments.map((segment) =>
        segment.mark === undefined ? (
          segment.text
        ) : (
          // Lighting the other pane is a help for the pointer; the keyboard does it from the lines themselves.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <mark
            key={segment.start}
            title={evidence[segment.mark]?.label}
            data-mark={segment.mark}
            data-active={segment.mark === active || lit?.has(segment.mark) || undefined}
            onMouseEnter={onHover && (() => onHover(segment.mark))}
            onMouseLeave={onHover && (() => onHover(undefined))}
          >
            {segment.text}
          </mark>
        ),
      )}
    </p>
  )
}

/** The text of a document as pages of paper, what is evidence lit, the one looked at brighter and brought into view. */
export function Paper({
  text,
  pages,
  moment,
  quiet = false,
  ...looked
}: Looked & {
  text: string
  pages: readonly Page[]
  /** Changes when the same place is asked for again. */
  moment?: number
  /** Every line of a profile is marked: only the one looked at is lit. */
  quiet?: boolean
}) {
  const { evidence, active } = looked
  const frame = useRef<HTMLDivElement>(null)
  const marks = evidence.flatMap<Mark>(({ start, end }, key) =>
    start === undefined || end === undefined || end <= start ? [] : [{ start, end, key }],
  )
  // Two criteria may be proven by the same words: the one looked at is the one that is lit.
  const ordered = [...marks.filter((mark) => mark.key === active), ...marks.filter((mark) => mark.key !== active)]
  useEffect(() => {
    // `moment`: the same place asked for again is brought into view again.
    if (moment === 0) return
    const target = frame.current?.querySelector(`[data-mark="${active}"]`)
    target?.scrollIntoView({ block: 'center' })
  }, [active, moment])
  const shown = pages.length > 0 ? pages : [{ number: 1, start: 0, end: text.length }]
  return (
    <div ref={frame} data-quiet={quiet || undefined}>
      {shown.map((page) => (
        <div key={page.number} className="paper">
          {linesOf(text, page, ordered).map((line) => (
            <PaperLine key={line.start} line={line} {...looked} />
          ))}
        </div>
      ))}
    </div>
  )
}
