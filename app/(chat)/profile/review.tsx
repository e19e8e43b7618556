'use client'
import { useRouter } from 'next/navigation'
import { useMemo, useState, type ReactNode } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { useToast } from '#app/ui/toast'
import { DocumentPane, type Shown } from './document-pane.tsx'
import { AddThing } from './add-thing.tsx'
import { FactsSection, type Computed } from './facts-view.tsx'
import { profileLines, sections, type LineItem, type ProfileFact } from './lines.ts'
import { ReviewContext, type ReviewState } from './review-context.tsx'
import { ThingDialog, type Edited } from './thing-dialog.tsx'
import { useProfile } from './use-profile.ts'

export type Reviewed = {
  /** Absent on one’s own profile. */
  candidateId?: string
  name: string
  version: number
  facts: readonly ProfileFact[]
  missing: readonly string[]
  documents: readonly { documentId: string; fileName: string }[]
  computed?: readonly Computed[]
}

/** The slot of a search that asks for what a profile lacks. */
const slotOf: Record<string, string> = {
  title: 'titles',
  city: 'locations',
  licences: 'driving_licences',
  contractTypes: 'contract_types',
  workingTime: 'working_time',
}

/** What asking for a missing line leads to: a message to prepare in the conversation, or one’s own answer begun there. */
function useAsk({ candidateId }: Reviewed) {
  const { questions } = useMessages()
  const router = useRouter()
  return (point: string) => {
    const query = candidateId
      ? new URLSearchParams({ write: candidateId, ask: slotOf[point] ?? point })
      : new URLSearchParams({ say: questions[point]?.begin ?? '' })
    router.push(`/?${query}`)
  }
}

function useReviewing(given: Reviewed, lines: ReturnType<typeof profileLines>) {
  const messages = useMessages()
  const toast = useToast()
  const ask = useAsk(given)
  const save = useProfile(given)
  const [lit, light] = useState<string>()
  const [shown, setShown] = useState<Shown>()
  const [edited, edit] = useState<Edited>()
  const state: ReviewState = {
    mine: !given.candidateId,
    lit,
    light,
    show: (item: LineItem) => {
      const label = lines.find(({ items }) => items.some(({ path }) => path === item.path))?.label ?? ''
      setShown({ path: item.path, label, at: Date.now() })
    },
    edit,
    settle: (changes, saidBy) =>
      void save(changes, saidBy).then((failed) => failed && toast({ tone: 'bad', text: errorText(messages, failed) })),
    ask,
  }
  return { state, shown, edited, close: () => edit(undefined), save }
}

/**
 * A profile beside its documents: what is hovered in one is lit in the other; each line is corrected, removed or asked for. `head` stands
 * above the lines, `children` below.
 */
export function ProfileReview({ given, head, children }: { given: Reviewed; head?: ReactNode; children?: ReactNode }) {
  const messages = useMessages()
  const format = useFormat()
  const lines = useMemo(() => profileLines(given.facts, { messages, format }), [given.facts, messages, format])
  const { state, shown, edited, close, save } = useReviewing(given, lines)
  return (
    <ReviewContext value={state}>
      <div className="review">
        <div className="review-facts">
          {head}
          <div className="facts">
            {sections.map((section) => (
              <FactsSection
                key={section}
                section={section}
                lines={lines}
                missing={given.missing}
                computed={given.computed ?? []}
              />
            ))}
          </div>
          <AddThing onAdd={(kind) => state.edit({ kind })} />
          {children}
        </div>
        <DocumentPane documents={given.documents} lines={lines} shown={shown} />
      </div>
      {edited && <ThingDialog edited={edited} asks={!state.mine} onSave={save} onClose={close} />}
    </ReviewContext>
  )
}
