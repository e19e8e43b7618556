import type { Selectable } from 'kysely'
import type { StageTable } from '#db/schema'
import type { WriteScope } from './define.ts'
import { waitMs } from './stages.ts'

type Arrival = { applicationId: string; stage: Pick<Selectable<StageTable>, 'id' | 'entry'>; now: Date }

/** Queues, in the write that brings a person into a stage, what the stage does: colleagues hear at once, mails wait for the undo to be over. */
export async function enterLater({ later }: Pick<WriteScope, 'later'>, { applicationId, stage, now }: Arrival): Promise<void> {
  const enteredAt = now.toISOString()
  for (const [index, entry] of stage.entry.entries()) {
    const at = entry.do === 'notify' ? now : new Date(now.getTime() + waitMs)
    const key = `enter:${applicationId}:${enteredAt}:${index}`
    await later('enter_stage', { applicationId, stageId: stage.id, enteredAt, entry }, { key, at })
  }
}
