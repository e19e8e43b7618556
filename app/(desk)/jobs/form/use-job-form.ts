'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { CallFailure } from '#agent/message'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { useToast } from '#app/ui/toast'
import type { OutputOf } from '#tools/registry'
import { useRunTool } from '../../../(chat)/run-tool.tsx'
import { changesOf, withCriteria, type JobInput, type JobValues } from './job-values.ts'

type Check = OutputOf<'check_job_text'>

/** The advert is read again a moment after the last key. */
export function useCheck({ title, description: text, lang, salary, city, contract }: JobValues): Check {
  const run = useRunTool()
  const [check, setCheck] = useState<Check>({ findings: [], missing: [] })
  const key = JSON.stringify([title, text, lang, salary, city, contract])
  useEffect(() => {
    let over = false
    const timer = setTimeout(async () => {
      const reply = await run('check_job_text', { title, text, lang, salary, city, contract })
      if (!over && reply.status === 'done') setCheck(reply.output)
    }, 350)
    return () => {
      over = true
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `key` stands for what is read
  }, [key])
  return check
}

export type Saved = { jobId: string; version: number; values: JobValues }

/** Saves a job; the second writer is told who came first and keeps what they typed. */
export function useSave(start: Saved | undefined) {
  const { jobs } = useMessages()
  const run = useRunTool()
  const router = useRouter()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallFailure>()
  const [base, setBase] = useState(start)

  async function save(values: JobValues, version = base?.version) {
    setBusy(true)
    setError(undefined)
    const reply = base
      ? await run('update_job', { jobId: base.jobId, ...(changesOf(base.values, values) as object), expectedVersion: version })
      : await run('create_job', values as JobInput)
    setBusy(false)
    if (reply.status === 'failed') return setError(reply.error)
    if (reply.status !== 'done') return
    toast({ tone: 'good', text: base ? jobs.form.saved : jobs.form.created })
    router.push(`/jobs/${reply.output.jobId}${values.status === 'draft' ? '/advert' : ''}`)
    router.refresh()
  }
  return {
    busy,
    error,
    save,
    /** Mine, on top of what the colleague changed elsewhere in the job. */
    async insist(values: JobValues) {
      if (!base) return
      const reply = await run('get_job', { jobId: base.jobId })
      if (reply.status !== 'done') return
      setBase({ ...base, version: reply.output.version })
      await save(values, reply.output.version)
    },
  }
}

/** Three lines become the fields of a job; what is typed already stays where the lines say nothing. */
export function useDraft(values: JobValues, set: (changes: Partial<JobValues>) => void) {
  const messages = useMessages()
  const run = useRunTool()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string[]>([])
  return {
    busy,
    refused,
    async draft(text: string) {
      setBusy(true)
      const reply = await run('draft_job', { text, lang: values.lang })
      setBusy(false)
      if (reply.status === 'failed') return toast({ tone: 'bad', text: errorText(messages, reply.error) })
      if (reply.status !== 'done') return
      const { title, client, city, contract, salary, description, criteria, nice } = reply.output
      setRefused(reply.output.refused)
      const said = Object.fromEntries(
        Object.entries({ title, client, city, contract, salary, description }).filter(([, value]) => value),
      )
      set({ ...said, criteria: withCriteria(values.criteria, criteria), nice: [...new Set([...values.nice, ...nice])] })
    },
  }
}
