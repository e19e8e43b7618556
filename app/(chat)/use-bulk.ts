'use client'
import { useCallback, useRef, useState } from 'react'
import { isArchive, membersOf } from '#lib/archive'
import { toAppError } from '#lib/errors'
import { maxFileBytes } from '#lib/file-size'
import { countAnswered } from './bulk-count.ts'
import type { Problem } from './request.ts'
import { useRunTool } from './run-tool.tsx'

export type Bulk = {
  total: number
  /** Stored, or refused. */
  sent: number
  read: number
  duplicates: number
  failed: { name: string; problem: Problem }[]
  startedAt: number
  state: 'running' | 'stopped' | 'done'
}
type Source = { name: string; blob: () => Blob }
type Answer = {
  documentId?: string
  state?: string
  duplicate?: boolean
  error?: Problem & { details?: { retryAfter?: number } }
}

const atOnce = 3
/** How often a file is tried again where the server is busy, or gone for a moment. */
const patience = 24
const passing = new Set(['too_many', 'unavailable'])
const nothing: Bulk = { total: 0, sent: 0, read: 0, duplicates: 0, failed: [], startedAt: 0, state: 'done' }
const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000))

/** The files that were dropped, archives opened; what cannot be opened is told with the rest. */
async function sourcesOf(files: readonly File[], failed: Bulk['failed']): Promise<Source[]> {
  const sources: Source[] = []
  for (const file of files) {
    if (!isArchive(file.name)) {
      sources.push({ name: file.name, blob: () => file })
      continue
    }
    try {
      const members = membersOf(new Uint8Array(await file.arrayBuffer()))
      sources.push(...members.map(({ name, read }) => ({ name, blob: () => new Blob([read()]) })))
    } catch (error) {
      failed.push({ name: file.name, problem: problemIn(error) })
    }
  }
  return sources
}

function problemIn(error: unknown): Problem {
  const { code, details } = toAppError(error)
  return { code, reason: String(details['reason'] ?? code) }
}

/** One file to the server; where it asks for patience or is away (a restart), it is waited for, two minutes at least. */
async function post({ name, blob }: Source): Promise<Answer> {
  const content = blob()
  if (content.size > maxFileBytes) return { error: { code: 'too_large', reason: 'file_too_large' } }
  const form = new FormData()
  form.append('file', content, name)
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch('/api/v1/documents', { method: 'POST', body: form }).then(
      (response) => response.json() as Promise<Answer>,
      (lost: unknown) => (tries < patience ? undefined : Promise.reject(lost as Error)),
    )
    if (answer && (!passing.has(answer.error?.code ?? '') || tries > patience)) return answer
    await pause(Math.min(answer?.error?.details?.retryAfter ?? 5, 60))
  }
}

/** Many CVs at once: stored three at a time, read meanwhile, counted; what was stored before is already here, so the same drop resumes. */
export function useBulk() {
  const run = useRunTool()
  const [bulk, setBulk] = useState<Bulk>(nothing)
  const stopped = useRef(false)

  const start = useCallback(
    async (files: readonly File[]) => {
      stopped.current = false
      const tally: Bulk = { ...nothing, failed: [], startedAt: Date.now(), state: 'running' }
      const show = () => setBulk({ ...tally, failed: [...tally.failed] })
      const sources = await sourcesOf(files, tally.failed)
      tally.total = sources.length + tally.failed.length
      tally.sent = tally.failed.length
      show()
      const pending = new Map<string, string>()
      const queue = sources.toReversed()
      const send = async () => {
        for (let source = queue.pop(); source && !stopped.current; source = queue.pop()) {
          await sendOne(source, tally, pending)
          show()
        }
      }
      const sending = Promise.all(Array.from({ length: atOnce }, send)).then(() => (tally.state = 'stopped'))
      const check = async () => {
        const asked = [...pending.keys()].slice(0, 1000)
        const reply = await run('check_uploads', { documentIds: asked })
        if (reply.status !== 'done') return
        countAnswered(tally, pending, asked, reply.output)
        show()
      }
      while (tally.state === 'running' || (pending.size > 0 && !stopped.current)) {
        await pause(1)
        if (pending.size > 0) await check()
      }
      await sending
      tally.state = stopped.current ? 'stopped' : 'done'
      show()
    },
    [run],
  )
  const stop = useCallback(() => {
    stopped.current = true
  }, [])
  const clear = useCallback(() => setBulk(nothing), [])
  return { bulk, start, stop, clear }
}

async function sendOne(source: Source, tally: Bulk, pending: Map<string, string>): Promise<void> {
  try {
    const { documentId, state, duplicate, error } = await post(source)
    if (error || !documentId) tally.failed.push({ name: source.name, problem: error ?? { code: 'internal' } })
    else if (duplicate && (state === 'read' || pending.has(documentId))) tally.duplicates += 1
    else pending.set(documentId, source.name)
  } catch (error) {
    tally.failed.push({
      name: source.name,
      problem: error instanceof TypeError ? { code: 'unavailable', reason: 'network' } : problemIn(error),
    })
  }
  tally.sent += 1
}
