'use client'
import type { ToolAnswer } from '#agent/message'
import type { OutputOf } from '#tools/registry'
import type { SearchInput } from '../filters-edit.ts'
import type { ToolPartShown } from '../tool-part.tsx'
import { UnderstoodChips } from './understood.tsx'

/** What a search understood, above the words and the people that it led to. */
export function Lead({ part }: { part: ToolPartShown }) {
  const answer = part.output as ToolAnswer<OutputOf<'search_candidates'>> | undefined
  if (answer?.status !== 'done') return null
  const input: SearchInput = { ...(part.input as SearchInput | undefined), filters: answer.output.understood.filters }
  return <UnderstoodChips output={answer.output} input={input} />
}
