'use client'
import { FileText, MessageSquare, Pencil, type LucideIcon } from 'lucide-react'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Icon } from '#app/ui/icons'
import type { ProfileFact } from './lines.ts'

const icons: Record<ProfileFact['source']['kind'], LucideIcon> = {
  document: FileText,
  said: MessageSquare,
  edit: Pencil,
  form: Pencil,
}

/** Where a line comes from: a page, a conversation, a person. `mine` on one’s own profile. */
export function useSourceText(mine: boolean): (fact: ProfileFact) => string {
  const { search, people, candidate } = useMessages()
  const format = useFormat()
  return ({ source, at, by }) => {
    if (source.kind === 'document') return source.page ? search.cvPage(source.page) : search.inCv
    const when = format.day(at)
    if (source.kind === 'said') return by && !mine ? people.saidNoted(when, by) : search.saidOn(when)
    if (mine) return by ? people.correctedBy(by, when) : candidate.corrected
    return by ? people.editedBy(by) : search.edited
  }
}

export function SourceMark({ fact, mine, onShow }: { fact: ProfileFact; mine: boolean; onShow?: () => void }) {
  const text = useSourceText(mine)(fact)
  const inside = (
    <>
      <Icon as={icons[fact.source.kind]} size="s" />
      {text}
    </>
  )
  if (fact.source.kind !== 'document' || !onShow) return <span className="source">{inside}</span>
  return (
    <button type="button" className="source" onClick={onShow}>
      {inside}
    </button>
  )
}
