'use client'
import { Pencil, Plus } from 'lucide-react'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button, IconButton } from '#app/ui/button'
import { Verdict } from '#app/ui/verdict'
import { valueText } from '../profile-lines.ts'
import { kindOfPath, kinds, sectionOfKind, type KindName } from './fields.ts'
import type { LineItem, ProfileFact, ProfileLine } from './lines.ts'
import { useReview } from './review-context.tsx'
import { SourceMark } from './source-mark.tsx'

/** Two versions of one line, and a choice: the one chosen becomes what a person settled. */
function Clash({ fact, label }: { fact: ProfileFact; label: string }) {
  const { people } = useMessages()
  const messages = useMessages()
  const format = useFormat()
  const { settle } = useReview()
  const other = fact.others.find(({ source }) => source.kind === 'document')
  if (!other) return null
  const read = (value: ProfileFact['value']) => valueText(messages, format, { path: fact.path, value })
  const part = people.parts[fact.path.replace(/^.*\./, '')]
  const choose = (value: ProfileFact['value']) => settle([{ path: fact.path, value }], 'recruiter')
  return (
    <div className="fact" data-state="clash">
      <span className="k">{part ? `${label}, ${part.toLowerCase()}` : label}</span>
      <span>
        {people.clashCv} <b>{read(other.value)}</b>, {people.clashSaid} <b>{read(fact.value)}</b>
      </span>
      <span className="row wrap">
        {[other.value, fact.value].map((value, index) => (
          <Button key={index} size="s" onClick={() => choose(value)}>
            {read(value)}
          </Button>
        ))}
      </span>
    </div>
  )
}

function EditButton({ item, label }: { item: LineItem; label: string }) {
  const { candidate } = useMessages()
  const { edit } = useReview()
  const kind = kindOfPath(item.path)
  if (!kind) return null
  return (
    <IconButton
      className="fact-edit"
      label={candidate.correctLine(`${label}, ${item.text}`)}
      icon={Pencil}
      onClick={() => edit({ kind, item })}
    />
  )
}

function useLight(path: string) {
  const { lit, light } = useReview()
  return {
    on: lit === path,
    handlers: {
      onMouseEnter: () => light(path),
      onMouseLeave: () => light(undefined),
      onFocus: () => light(path),
      onBlur: () => light(undefined),
    },
  }
}

function OneLine({ line, item }: { line: ProfileLine; item: LineItem }) {
  const { mine, show } = useReview()
  const { people } = useMessages()
  const { on, handlers } = useLight(item.path)
  return (
    <>
      <div className="fact" data-state={on ? 'on' : undefined} {...handlers}>
        <span className="k">{line.label}</span>
        <span>
          {item.text}
          {item.meaning && (
            <span className="fact-meaning" title={people.meaningTitle}>
              {item.meaning}
            </span>
          )}
          {item.detail && <span className="fact-detail">{item.detail}</span>}
        </span>
        <span className="fact-end">
          <EditButton item={item} label={line.label} />
          <SourceMark fact={item.main} mine={mine} onShow={() => show(item)} />
        </span>
      </div>
      {item.facts
        .filter(({ clash }) => clash)
        .map((fact) => (
          <Clash key={fact.path} fact={fact} label={line.label} />
        ))}
    </>
  )
}

function Short({ item }: { item: LineItem }) {
  const { show, edit } = useReview()
  const { on, handlers } = useLight(item.path)
  const { candidate } = useMessages()
  const kind = kindOfPath(item.path)
  const inside = (
    <button
      type="button"
      className="short-item"
      data-on={on || undefined}
      aria-label={kind ? candidate.correctLine(item.text) : undefined}
      title={item.meaning}
      onClick={() => (kind ? edit({ kind, item }) : show(item))}
      {...handlers}
    >
      {item.text}
    </button>
  )
  return <li>{inside}</li>
}

/** Skills, licences: many short things on one line, each one a button. */
function ShortLine({ line }: { line: ProfileLine }) {
  const { mine, show } = useReview()
  const first = line.items[0]!
  return (
    <div className="fact">
      <span className="k">{line.label}</span>
      <ul className="short-items">
        {line.items.map((item) => (
          <Short key={item.path} item={item} />
        ))}
      </ul>
      <span className="fact-end">
        <SourceMark fact={first.main} mine={mine} onShow={() => show(first)} />
      </span>
    </div>
  )
}

/** A line that the profile lacks: asked of the person, or written down. */
function NotStated({ point }: { point: string }) {
  const { people, common, search, candidate } = useMessages()
  const { mine, ask, edit } = useReview()
  const kind = point as KindName
  return (
    <div className="fact">
      <span className="k">{people.kinds[kind]}</span>
      <span className="unknown">
        <Verdict value="unknown" size="s" /> {common.notStated}
      </span>
      <span className="fact-end">
        {kinds[kind] && (
          <IconButton
            className="fact-edit"
            label={people.addThing(people.kinds[kind])}
            icon={Plus}
            onClick={() => edit({ kind })}
          />
        )}
        <button type="button" className="source" data-ask onClick={() => ask(point)}>
          {mine ? candidate.answer : search.ask}
        </button>
      </span>
    </div>
  )
}

export type Computed = { section: string; label: string; text: string }

export function FactsSection({
  section,
  lines,
  missing,
  computed,
}: {
  section: string
  lines: readonly ProfileLine[]
  missing: readonly string[]
  computed: readonly Computed[]
}) {
  const { vocabulary, count, people } = useMessages()
  const absent = missing.filter((point) => sectionOfKind[point] === section)
  const here = lines.filter((line) => line.section === section)
  const counted = computed.filter((line) => line.section === section)
  if (here.length + absent.length === 0) return null
  return (
    <section aria-label={vocabulary.section[section]}>
      <h2 className="facts-title">
        {vocabulary.section[section]}
        <span className="meta">{count.lines(here.length + counted.length)}</span>
      </h2>
      {counted.map((line) => (
        <div key={line.label} className="fact">
          <span className="k">{line.label}</span>
          <span>{line.text}</span>
          <span className="source">= {people.computed}</span>
        </div>
      ))}
      {here.map((line) =>
        line.key === line.items[0]!.path ? (
          <OneLine key={line.key} line={line} item={line.items[0]!} />
        ) : (
          <ShortLine key={line.key} line={line} />
        ),
      )}
      {absent.map((point) => (
        <NotStated key={point} point={point} />
      ))}
    </section>
  )
}
