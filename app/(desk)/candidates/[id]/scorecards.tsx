import { getMessages } from '#app/i18n/server'
import type { OutputOf } from '#tools/registry'
import { ScorecardLines } from '../../../(chat)/cards/scorecard-lines.tsx'
import { readTool } from '../../../(chat)/session.ts'
import { ScorecardForm } from './scorecard-form.tsx'

const ended = new Set(['hired', 'rejected', 'withdrawn'])

/** The scorecards of each process that runs, and one’s own to fill. */
export async function Scorecards({ person }: { person: OutputOf<'get_candidate'> }) {
  const { pipeline } = await getMessages()
  const running = person.applications.filter(({ stage }) => !ended.has(stage)).slice(0, 5)
  const all = await Promise.all(
    running.map(({ jobId }) => readTool('get_scorecards', { jobId, candidateId: person.candidateId })),
  )
  if (all.length === 0) return null
  return (
    <section className="facts">
      <h2 className="facts-title">{pipeline.score.title}</h2>
      {all.map((scorecards) => (
        <div key={scorecards.jobId} className="stack scorecard">
          <h3 className="small-title">{scorecards.jobTitle}</h3>
          <ScorecardLines scorecards={scorecards} />
          <ScorecardForm key={scorecards.mine?.version ?? 0} scorecards={scorecards} />
        </div>
      ))}
    </section>
  )
}
