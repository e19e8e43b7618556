'use client'
import { useMessages } from '#app/i18n/provider'
import type { CardProps } from './card.ts'
import { ResultLine } from './result-line.tsx'
import { ScorecardLines } from './scorecard-lines.tsx'

export function SubmitScorecard({ output }: CardProps<'submit_scorecard'>) {
  const { pipeline } = useMessages()
  return <ResultLine>{pipeline.score.filled(output.name)}</ResultLine>
}

export function GetScorecards({ output }: CardProps<'get_scorecards'>) {
  return <ScorecardLines scorecards={output} />
}
