import type { Refusal } from '../slots.ts'

export type Span = { start: number; end: number }
export type Refused = Span & { name: Refusal }

/** What a span is replaced with: the same length, no word, so that nothing of it reaches a filter. */
export function blank(text: string, spans: readonly Span[]): string {
  let out = text
  for (const { start, end } of spans) out = out.slice(0, start) + '·'.repeat(end - start) + out.slice(end)
  return out
}
