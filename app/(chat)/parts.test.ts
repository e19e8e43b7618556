import { expect, test } from 'vitest'
import type { BassinMessage } from '#agent/message'
import { blocksOf, turnsOf } from './parts.ts'

const answer = (parts: unknown[]) => ({ id: 'msg_1', role: 'assistant', parts }) as BassinMessage
const tool = { type: 'tool-list_jobs', toolCallId: 'c1', state: 'output-available' }

test('the words that follow a card stand above it', () => {
  const blocks = blocksOf(answer([{ type: 'text', text: 'avant' }, tool, { type: 'text', text: 'Deux postes.' }]), false)
  expect(blocks.map((block) => (block.kind === 'text' ? block.text : block.kind))).toEqual(['avant', 'Deux postes.', 'tool'])
})

test('the place of the words is kept while they are to come, and given up afterwards', () => {
  expect(blocksOf(answer([tool]), true).map((block) => block.kind)).toEqual(['pending', 'tool'])
  expect(blocksOf(answer([tool]), false).map((block) => block.kind)).toEqual(['tool'])
})

test('a list read on the way to another call is not shown', () => {
  const move = { ...tool, type: 'tool-move_applications', toolCallId: 'c2' }
  expect(blocksOf(answer([tool, move]), false).map((block) => block.kind === 'tool' && block.part.type)).toEqual([
    'tool-move_applications',
  ])
})

test.each([{ status: 'needs_approval' }, { status: 'done', approvalId: 'apr_1' }, { status: 'declined', approvalId: 'apr_1' }])(
  'the board read on the way to a card that asks for a yes does not push it out of sight: $status',
  (output) => {
    const board = { ...tool, type: 'tool-get_pipeline', input: { jobId: 'job_1' } }
    const card = {
      ...tool,
      type: 'tool-propose_interview',
      toolCallId: 'c2',
      input: { jobId: 'job_2' },
      output,
    }
    const shown = (parts: unknown[]) => blocksOf(answer(parts), false).map((block) => block.kind === 'tool' && block.part.type)
    expect(shown([board, card])).toEqual(['tool-propose_interview'])
    expect(shown([board])).toEqual(['tool-get_pipeline'])
  },
)

test('a list read whole for the call after it is not shown, a search that is asked for beside one is', () => {
  const card = { ...tool, type: 'tool-export_candidates', toolCallId: 'c2' }
  const kinds = (limit: number) =>
    blocksOf(answer([{ ...tool, type: 'tool-search_candidates', input: { limit } }, card]), false).map(({ kind }) => kind)
  expect(kinds(50)).toEqual(['tool'])
  expect(kinds(5)).toContain('lead')
})

test('a turn starts with the person', () => {
  const user = (id: string) => ({ id, role: 'user', parts: [] }) as BassinMessage
  expect(turnsOf([user('a'), answer([]), user('b')]).map((turn) => turn.messages.length)).toEqual([2, 1])
})
