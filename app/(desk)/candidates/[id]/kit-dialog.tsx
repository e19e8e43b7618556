'use client'
import { useState } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Dialog } from '#app/ui/dialog'
import { TextField } from '#app/ui/field'
import { GetInterviewKit } from '../../../(chat)/cards/interview-kit.tsx'
import { WhenLoaded } from '../../../(chat)/panel/loaded.tsx'
import { useTool } from '../../../(chat)/use-tool.ts'

/** The questions that a job's criteria make, and one's own, each read against the law. */
export function KitDialog({ jobId, onClose }: { jobId: string; onClose: () => void }) {
  const { acts, common } = useMessages()
  const [own, setOwn] = useState<readonly string[]>([])
  const loaded = useTool('get_interview_kit', { jobId, ask: [...own] })
  return (
    <Dialog open onClose={onClose} title={acts.kit} size="l" footer={<Button onClick={onClose}>{common.close}</Button>}>
      <div className="stack">
        <WhenLoaded loaded={loaded}>{(output) => <GetInterviewKit output={output} input={{ jobId }} />}</WhenLoaded>
        <form
          className="row wrap kit-own"
          onSubmit={(event) => {
            event.preventDefault()
            const form = event.currentTarget
            const question = String(new FormData(form).get('question') ?? '').trim()
            if (question.length < 3) return
            setOwn([...own.slice(-19), question])
            form.reset()
          }}
        >
          <TextField className="grow" name="question" label={acts.kitAsk} maxLength={300} required minLength={3} />
          <Button type="submit">{acts.kitCheck}</Button>
        </form>
      </div>
    </Dialog>
  )
}
