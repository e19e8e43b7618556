'use client'
import { FileText, MessageSquare, Pencil, type LucideIcon } from 'lucide-react'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Icon } from '#app/ui/icons'
import type { Fact } from '#lib/profile'
import { pathLabel, sectionOf, valueText } from '../profile-lines.ts'

type Source = Fact['source']

const icons: Record<Source['kind'], LucideIcon> = { document: FileText, said: MessageSquare, edit: Pencil, form: Pencil }

function SourceMark({ source, onShow }: { source: Source; onShow?: () => void }) {
  const { search } = useMessages()
  const icon = <Icon as={icons[source.kind]} size="s" />
  if (source.kind !== 'document')
    return (
      <span className="source">
        {icon}
        {source.kind === 'said' ? search.said : search.edited}
      </span>
    )
  const label = source.page ? search.cvPage(source.page) : search.inCv
  if (!onShow)
    return (
      <span className="source">
        {icon}
        {label}
      </span>
    )
  return (
    <button type="button" className="source" onClick={onShow}>
      {icon}
      {label}
    </button>
  )
}

const order = ['work', 'education', 'skills', 'wishes', 'contact', 'other']

/** A profile as facts by section, each with where it comes from. `onShow` opens the document at the line. */
export function ProfileFacts({ facts, onShow }: { facts: readonly Fact[]; onShow?: (fact: Fact) => void }) {
  const messages = useMessages()
  const format = useFormat()
  const groups = order
    .map((section) => ({ section, facts: facts.filter((fact) => sectionOf(fact.path) === section) }))
    .filter((group) => group.facts.length > 0)
  if (groups.length === 0) return <p className="meta">{messages.panel.noFact}</p>
  return (
    <div className="facts">
      {groups.map((group) => (
        <section key={group.section}>
          <h2 className="facts-title">
            {messages.vocabulary.section[group.section]}
            <span className="meta">{messages.count.lines(group.facts.length)}</span>
          </h2>
          {group.facts.map((fact, index) => (
            <div key={index} className="fact">
              <span className="k">{pathLabel(messages, fact.path)}</span>
              <span>{valueText(messages, format, fact)}</span>
              <SourceMark
                source={fact.source}
                onShow={onShow && fact.source.kind === 'document' ? () => onShow(fact) : undefined}
              />
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
