'use client'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Format } from '#app/i18n/format'
import type { Messages } from '#app/i18n/fr'
import type { Locale } from '#app/i18n/locale'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Chip } from '#app/ui/chip'
import { Icon } from '#app/ui/icons'
import type { OutputOf } from '#tools/registry'
import { shortText } from '../criteria.ts'
import { canRetype, flippedChip, retypedChip, withoutChip, type SearchInput } from '../filters-edit.ts'
import { useThread } from '../thread-context.tsx'

type Found = OutputOf<'search_candidates'>
type Understood = Found['understood']['chips'][number]

/** Beside the name of its slot a value is short: «Permis B», not «Permis permis B». */
function chipText(chip: Understood, given: { messages: Messages; format: Format; locale: Locale }): string {
  const value = Array.isArray(chip.value) && chip.value.length === 1 ? chip.value[0] : chip.value
  const short = Array.isArray(value) ? undefined : shortText(chip.slot, value, given)
  return short || chip.label[given.locale]
}

function OneChip({ chip, input }: { chip: Understood; input: SearchInput }) {
  const messages = useMessages()
  const format = useFormat()
  const locale = useLocale()
  const { search, vocabulary } = messages
  const { act } = useThread()
  const run = (next: SearchInput) => act('search_candidates', next)
  const value = chipText(chip, { messages, format, locale })
  const flips = chip.importance !== 'exclude'
  return (
    <Chip
      kind={chip.importance}
      name={vocabulary.slot[chip.slot] ?? chip.slot}
      value={value}
      labels={{ edit: search.chipEdit, remove: search.chipRemove }}
      onRemove={() => run(withoutChip(input, chip))}
      {...(flips ? { onFlip: () => run(flippedChip(input, chip)) } : {})}
      {...(canRetype(chip.value) ? { onEdit: (words: string) => run(retypedChip(input, chip, words)) } : {})}
    />
  )
}

function AddChip() {
  const { search } = useMessages()
  const { say } = useThread()
  const [typing, setTyping] = useState(false)
  const [words, setWords] = useState('')
  if (!typing)
    return (
      <span className="chip" data-kind="add">
        <button type="button" onClick={() => setTyping(true)}>
          <Icon as={Plus} size="s" />
          {search.addCriterion}
        </button>
      </span>
    )
  return (
    <span className="chip">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setTyping(false)
          if (words.trim()) say(search.alsoWith(words.trim()))
        }}
      >
        <input
          ref={(input) => input?.focus()}
          aria-label={search.newCriterion}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onBlur={() => setTyping(false)}
          onKeyDown={(event) => event.key === 'Escape' && setTyping(false)}
        />
      </form>
    </span>
  )
}

const kinds = ['must', 'nice', 'exclude'] as const

function Declined({ refused }: { refused: readonly string[] }) {
  const { search, vocabulary } = useMessages()
  return (
    <div className="chips">
      <span className="lead">{search.declined}</span>
      {refused.map((name) => (
        <span key={name} className="chip" data-kind="declined">
          <span>
            <s>{vocabulary.refusal[name] ?? name}</s>
          </span>
        </span>
      ))}
      <a className="source" href={search.whyDeclinedUrl} target="_blank" rel="noreferrer">
        {search.whyDeclined}
      </a>
    </div>
  )
}

/** What was understood, as chips that can be changed; each change is a new search. */
export function UnderstoodChips({ output, input }: { output: Found; input: SearchInput }) {
  const { search } = useMessages()
  const { chips } = output.understood
  return (
    <>
      {output.refused.length > 0 && <Declined refused={output.refused} />}
      {chips.length > 0 && (
        <fieldset className="chips" aria-label={search.understood}>
          {kinds.map((kind) => {
            const own = chips.filter((chip) => chip.importance === kind)
            if (own.length === 0) return null
            return (
              <span key={kind} className="chip-set">
                <span className="lead">{search[kind]}</span>
                {own.map((chip) => (
                  <OneChip key={chip.path} chip={chip} input={input} />
                ))}
              </span>
            )
          })}
          <AddChip />
        </fieldset>
      )}
    </>
  )
}
