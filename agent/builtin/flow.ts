import { stableJson } from '#lib/words'
import type { ToolAnswer } from '../message.ts'
import type { Outcome } from '../toolset.ts'

export type Call = { tool: string; input: Record<string, unknown> }

/** A plan written as if calls answered at once: it yields calls, receives their answers, and returns what to say. */
export type Flow<Result = string> = Generator<Call, Result, ToolAnswer>

export type Step = { call: Call } | { text: string }

/**
 * Runs a flow from its start over what this turn's calls have answered, up to the first call that has not been made. A flow does the same
 * over the same answers, so that running it again is going on with it. A tool that the caller does not have answers `tool_missing`.
 */
export function drive(flow: Flow, given: { outcomes: Outcome[]; offered: string[] }): Step {
  const left = [...given.outcomes]
  let next = flow.next()
  while (!next.done) {
    const { tool, input } = next.value
    const made = takeOutcome(left, tool, input)
    if (!made && !given.offered.includes(tool)) next = flow.next(missing(tool))
    else if (!made) return { call: next.value }
    else next = flow.next(made.answer)
  }
  return { text: next.value }
}

/** The same call if it was made, else the first of the same tool (another assistant may have begun this turn in its own words). */
function takeOutcome(left: Outcome[], tool: string, input: unknown): Outcome | undefined {
  const exact = left.findIndex((outcome) => outcome.name === tool && stableJson(outcome.input) === stableJson(input))
  const at = exact === -1 ? left.findIndex((outcome) => outcome.name === tool) : exact
  return at === -1 ? undefined : left.splice(at, 1)[0]
}

const missing = (tool: string): ToolAnswer => ({
  status: 'failed',
  error: { code: 'not_found', reason: 'tool_missing', details: { tool } },
})
