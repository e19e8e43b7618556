'use client'
import type { BassinMessage } from '#agent/message'
import { textOf } from './request.ts'

const whole = /^[\s\S]*[.!?…:](?=\s|$)/

/** Reads the answer aloud by whole sentences, not by what streams in. */
export function Announcer({ messages, busy }: { messages: readonly BassinMessage[]; busy: boolean }) {
  const last = messages.at(-1)
  const text = last?.role === 'assistant' ? textOf(last) : ''
  const said = busy ? (whole.exec(text)?.[0] ?? '') : text
  const sentences = said.split(/(?<=[.!?…:])\s+/).filter(Boolean)
  return (
    <div className="sr-only" aria-live="polite" aria-atomic="false">
      {sentences.map((sentence, index) => (
        <p key={`${last?.id} ${index}`}>{sentence}</p>
      ))}
    </div>
  )
}
