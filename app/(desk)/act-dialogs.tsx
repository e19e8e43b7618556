'use client'
import { useState } from 'react'
import { useMessages } from '#app/i18n/provider'
import { ActDialog } from '#app/ui/dialog'
import { SelectField, TextArea, TextField } from '#app/ui/field'
import { Segmented } from '#app/ui/segmented'
import { WhenLoaded } from '../(chat)/panel/loaded.tsx'
import { useTool } from '../(chat)/use-tool.ts'

type Save<Value> = { onSave: (value: Value) => void; onClose: () => void }

/** Who follows from now on: a colleague, or nobody. */
export function AssignDialog({ owner, onSave, onClose }: Save<string> & { owner: string | undefined }) {
  const { acts, common } = useMessages()
  const loaded = useTool('list_members', { limit: 100 })
  const [chosen, setChosen] = useState(owner ?? 'none')
  return (
    <ActDialog title={acts.assign} act={common.save} onAct={() => onSave(chosen)} onClose={onClose}>
      <div className="stack">
        <WhenLoaded loaded={loaded}>
          {({ items }) => (
            <SelectField
              label={acts.follower}
              value={chosen}
              onChange={(event) => setChosen(event.target.value)}
              options={[
                { value: 'none', label: acts.nobody },
                ...items.filter(({ role }) => role !== 'candidate').map(({ userId, name }) => ({ value: userId, label: name })),
              ]}
            />
          )}
        </WhenLoaded>
      </div>
    </ActDialog>
  )
}

const listOf = (words: string) => [...new Set(words.split(',').map((one) => one.trim()))].filter(Boolean)

/** The team's own labels, all in one field; what is taken out of it is taken off. */
export function TagsDialog({ tags, onSave, onClose }: Save<{ add: string[]; remove: string[] }> & { tags: readonly string[] }) {
  const { acts, common } = useMessages()
  const [words, setWords] = useState(tags.join(', '))
  const now = listOf(words)
  const change = { add: now.filter((one) => !tags.includes(one)), remove: tags.filter((one) => !now.includes(one)) }
  const ready = change.add.length + change.remove.length > 0
  return (
    <ActDialog title={acts.tags} act={common.save} ready={ready} onAct={() => onSave(change)} onClose={onClose}>
      <div className="stack">
        <TextField
          label={acts.tags}
          hint={acts.tagsHint}
          value={words}
          maxLength={400}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
    </ActDialog>
  )
}

const levels = ['1', '2', '3', '4', '5'] as const

export function RateDialog({ rating, onSave, onClose }: Save<number | null> & { rating: number | null }) {
  const { acts, common } = useMessages()
  const [chosen, setChosen] = useState<string>(rating === null ? 'none' : String(rating))
  const value = chosen === 'none' ? null : Number(chosen)
  return (
    <ActDialog title={acts.rate} act={common.save} ready={value !== rating} onAct={() => onSave(value)} onClose={onClose}>
      <div className="stack">
        <Segmented
          label={acts.rating}
          size="l"
          value={chosen}
          options={[...levels.map((one) => ({ value: one as string, label: one })), { value: 'none', label: acts.noRating }]}
          onChange={setChosen}
        />
      </div>
    </ActDialog>
  )
}

type Words = Save<string> & { title: string; label: string; save: string; hint?: string; needed?: boolean }

/** A few words to a colleague: a mention, an approval asked for or refused. */
export function WordsDialog({ title, label, save, hint, needed, onSave, onClose }: Words) {
  const [text, setText] = useState('')
  const ready = !needed || text.trim().length > 1
  return (
    <ActDialog title={title} act={save} ready={ready} onAct={() => onSave(text.trim())} onClose={onClose}>
      <div className="stack">
        <TextArea
          label={label}
          {...(hint ? { hint } : {})}
          value={text}
          maxLength={1000}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </ActDialog>
  )
}

/** A mention names a colleague by @: the hint shows how, with the name of one. */
export function MentionDialog({ onSave, onClose }: Save<string>) {
  const { acts } = useMessages()
  const loaded = useTool('list_members', { limit: 100 })
  const name = loaded.state === 'ready' ? (loaded.output.items[0]?.name.split(' ')[0] ?? '') : 'Camille'
  return (
    <WordsDialog
      title={acts.mention}
      label={acts.mentionText}
      save={acts.mentionSend}
      hint={acts.mentionHint(name)}
      needed
      onSave={onSave}
      onClose={onClose}
    />
  )
}
