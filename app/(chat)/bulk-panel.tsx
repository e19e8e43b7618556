'use client'
import { Square, X } from 'lucide-react'
import Link from 'next/link'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { Button, IconButton } from '#app/ui/button'
import { Meter } from '#app/ui/meter'
import type { Bulk } from './use-bulk.ts'

const shownAtFirst = 20

/** Seconds left at the pace so far; nothing before there is one. */
function secondsLeft({ startedAt, total }: Bulk, done: number): number | undefined {
  if (done < 3) return undefined
  return Math.max(1, Math.round(((Date.now() - startedAt) / 1000 / done) * (total - done)))
}

function Unread({ failed }: { failed: Bulk['failed'] }) {
  const messages = useMessages()
  return (
    <details className="dense" open={failed.length <= 5}>
      <summary>{messages.files.bulkUnread(failed.length)}</summary>
      <ul className="ruled bulk-unread">
        {failed.slice(0, 500).map(({ name, problem }, index) => (
          <li key={index} data-late={index >= shownAtFirst || undefined}>
            <span className="cut">{name}</span>
            <span className="field-error">{errorText(messages, problem)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** How far many CVs are: counts, time left, what was not read and why. */
export function BulkPanel({ bulk, onStop, onClose }: { bulk: Bulk; onStop: () => void; onClose: () => void }) {
  const { files } = useMessages()
  if (bulk.total === 0) return null
  const done = bulk.read + bulk.duplicates + bulk.failed.length
  const left = bulk.state === 'running' || bulk.state === 'stopped' ? secondsLeft(bulk, done) : undefined
  const over = bulk.state === 'done' || (bulk.state === 'stopped' && done >= bulk.sent)
  return (
    <section className="stack bulk" aria-label={files.bulkTitle}>
      <div className="row">
        <div className="grow">
          <b>{over ? files.bulkOver(done, bulk.total) : files.bulkTitle}</b>
          <p className="meta" aria-live="polite">
            {files.bulkCounts({
              sent: bulk.sent,
              total: bulk.total,
              read: bulk.read,
              duplicates: bulk.duplicates,
              failed: bulk.failed.length,
            })}
            {left !== undefined && !over && ` · ${files.bulkLeft(left)}`}
          </p>
        </div>
        {over ? (
          <IconButton label={files.bulkClose} icon={X} onClick={onClose} />
        ) : (
          <Button size="s" icon={Square} onClick={onStop}>
            {files.bulkStop}
          </Button>
        )}
      </div>
      <Meter value={Math.round((done / bulk.total) * 100)} tone="accent" />
      {bulk.failed.length > 0 && <Unread failed={bulk.failed} />}
      {over && bulk.read + bulk.duplicates > 0 && (
        <div className="row wrap">
          <Link className="button" data-size="s" href="/candidates">
            {files.bulkSee}
          </Link>
          <Link className="button" data-size="s" href="/candidates/duplicates">
            {files.duplicates}
          </Link>
        </div>
      )}
    </section>
  )
}
