'use client'
import { useState } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Dialog } from '#app/ui/dialog'
import type { Question } from '../(door)/one-question.tsx'
import { JobQuestions } from './job-questions.tsx'
import { useRunTool } from './run-tool.tsx'
import { useThread } from './thread-context.tsx'

/** Applies with the own profile, once the job's questions were put to the person. */
export function ApplyButton({ jobId, linkKey, grow }: { jobId: string; linkKey?: string | undefined; grow?: boolean }) {
  const { candidate } = useMessages()
  const { act, busy } = useThread()
  const run = useRunTool()
  const [reading, setReading] = useState(false)
  const [questions, setQuestions] = useState<readonly Question[]>([])
  const given = { jobId, ...(linkKey ? { key: linkKey } : {}) }
  async function begin() {
    setReading(true)
    const reply = await run('get_job', given)
    setReading(false)
    const asked = reply.status === 'done' ? reply.output.questions : []
    if (asked.length === 0) return act('apply_to_job', given)
    setQuestions(asked)
  }
  return (
    <>
      <Button variant="primary" {...(grow ? { className: 'grow' } : {})} busy={busy || reading} onClick={() => void begin()}>
        {candidate.apply}
      </Button>
      <Dialog open={questions.length > 0} onClose={() => setQuestions([])} title={candidate.apply}>
        <JobQuestions
          questions={questions}
          onSend={(answers) => {
            setQuestions([])
            act('apply_to_job', { ...given, answers })
          }}
        />
      </Dialog>
    </>
  )
}
