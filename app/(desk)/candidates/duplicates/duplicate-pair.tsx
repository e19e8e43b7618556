'use client'
import { GitMerge, Split } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Tag } from '#app/ui/tag'
import { useToast } from '#app/ui/toast'
import type { OutputOf } from '#tools/registry'
import { pathLabel } from '../../../(chat)/profile-lines.ts'
import { useRunTool } from '../../../(chat)/run-tool.tsx'

type Item = OutputOf<'find_duplicates'>['items'][number]
type Line = Item['lines'][number]

/** One line that the two say differently; the newer is chosen until a person says otherwise. */
function Choice({
  line,
  ids,
  chosen,
  onChoose,
}: {
  line: Line
  ids: [string, string]
  chosen: string
  onChoose: (id: string) => void
}) {
  const messages = useMessages()
  const { lineNames } = messages.files
  const name = line.path in lineNames ? lineNames[line.path as keyof typeof lineNames] : pathLabel(messages, line.path)
  const group = useId()
  return (
    <tr>
      <th scope="row">{name}</th>
      {ids.map((id, index) => (
        <td key={id}>
          <label className="row" data-chosen={chosen === id || undefined}>
            <input
              type="radio"
              name={group}
              checked={chosen === id}
              aria-label={messages.files.chooseValue(`${name}, ${line.values[index]}`)}
              onChange={() => onChoose(id)}
            />
            <span className={chosen === id ? '' : 'ink-3'}>{line.values[index] || messages.common.notStated}</span>
            {line.proposed === id && <Tag tone="accent">{messages.files.newest}</Tag>}
          </label>
        </td>
      ))}
    </tr>
  )
}

function useDecide(item: Item, choices: Record<string, string>) {
  const messages = useMessages()
  const run = useRunTool()
  const router = useRouter()
  const toast = useToast()
  const [busy, setBusy] = useState<'merge' | 'apart'>()
  const [kept, joined] = item.people
  async function settle(kind: 'merge' | 'apart') {
    setBusy(kind)
    const reply =
      kind === 'merge'
        ? await run('merge_candidates', {
            keepId: kept.candidateId,
            mergeId: joined.candidateId,
            choices: Object.entries(choices).map(([path, candidateId]) => ({ path, candidateId })),
          })
        : await run('dismiss_duplicate', { leftId: kept.candidateId, rightId: joined.candidateId })
    setBusy(undefined)
    if (reply.status !== 'done') {
      if (reply.status === 'failed') toast({ tone: 'bad', text: errorText(messages, reply.error) })
      return
    }
    toast({
      tone: 'good',
      text: kind === 'merge' ? messages.files.merged(kept.name) : messages.files.keptApart([kept.name, joined.name]),
      action: {
        label: messages.approval.undo,
        onAction: () => void back(kind, 'reversalId' in reply ? reply.reversalId : undefined),
      },
    })
    router.refresh()
  }
  async function back(kind: 'merge' | 'apart', reversalId: string | undefined) {
    if (kind === 'merge') await run('undo_action', reversalId ? { reversalId } : {})
    else await run('dismiss_duplicate', { leftId: kept.candidateId, rightId: joined.candidateId, undo: true })
    router.refresh()
  }
  return { busy, settle }
}

/** Two records side by side, why they look like one, and what to do. */
export function DuplicatePair({ item }: { item: Item }) {
  const { files, approval } = useMessages()
  const format = useFormat()
  const ids = item.people.map(({ candidateId }) => candidateId) as [string, string]
  const [choices, setChoices] = useState<Record<string, string>>({})
  const { busy, settle } = useDecide(item, choices)
  return (
    <article className="pair">
      <p className="row wrap">
        {item.reasons.map(({ kind, value }) => (
          <Tag key={kind} tone="unknown">
            {files.duplicateReason[kind](value)}
          </Tag>
        ))}
      </p>
      <div className="table-wrap">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{approval.what}</span>
              </th>
              {item.people.map((person, index) => (
                <th key={person.candidateId} scope="col">
                  <Link href={`/candidates/${person.candidateId}`}>{person.name}</Link>
                  <span className="meta">
                    {' '}
                    {index === 0 ? files.olderRecord : files.newerRecord}, {files.createdOn(format.day(person.createdAt))}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {item.lines.map((line) => (
              <Choice
                key={line.path}
                line={line}
                ids={ids}
                chosen={choices[line.path] ?? line.proposed}
                onChoose={(id) => setChoices({ ...choices, [line.path]: id })}
              />
            ))}
            {item.lines.length === 0 && (
              <tr>
                <td colSpan={3} className="ink-2">
                  {files.sameEverywhere}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <div className="row wrap">
        <Button
          variant="primary"
          icon={GitMerge}
          busy={busy === 'merge'}
          disabled={busy === 'apart'}
          onClick={() => void settle('merge')}
        >
          {files.mergeButton}
        </Button>
        <Button icon={Split} busy={busy === 'apart'} disabled={busy === 'merge'} onClick={() => void settle('apart')}>
          {files.apartButton}
        </Button>
      </div>
    </article>
  )
}
