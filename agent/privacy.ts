import type { LanguageModelV4CallOptions, LanguageModelV4Prompt, LanguageModelV4StreamPart } from '@ai-sdk/provider'
import { stripInvisible } from '#lib/words'
import type { Situation } from './situation.ts'

export type Shield = {
  hide(options: LanguageModelV4CallOptions): LanguageModelV4CallOptions
  restore(): TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>
}

type Kind = 'PERSON' | 'MAIL' | 'PHONE' | 'NIR' | 'IBAN' | 'CARD'

const patterns: [Kind, RegExp][] = [
  ['MAIL', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g],
  ['IBAN', /(?<![\w-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\w-])/g],
  ['NIR', /(?<![\w-])[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?\d{2})?(?![\w-])/g],
  ['CARD', /(?<![\w-])(?:\d{4}[ -]?){3}\d{4}(?![\w-])/g],
  ['PHONE', /(?<![\w-])(?:\+\d{1,3}[ .-]?(?:\(0\)[ .-]?)?|0)\d(?:[ .-]?\d){6,11}(?![\w-])/g],
]

/**
 * Keeps personal identifiers from a provider: each becomes a placeholder such as `[MAIL_1]` in what is sent, and itself again in
 * what comes back. Names are those that the conversation's tools have shown.
 */
export function shielded(situation: Situation): Shield {
  const vault = openVault()
  const names = namesIn(situation)
  const hideText = (text: string) => vault.hide(stripInvisible(text), names)
  return {
    hide: (options) => ({ ...options, prompt: hidePrompt(options.prompt, hideText) }),
    restore: () => restorer(vault.restore),
  }
}

function openVault() {
  const byValue = new Map<string, string>()
  const byMark = new Map<string, string>()
  const counts = new Map<Kind, number>()
  const markOf = (kind: Kind, value: string) => {
    const known = byValue.get(value)
    if (known) return known
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const mark = `[${kind}_${count}]`
    byValue.set(value, mark)
    byMark.set(mark, value)
    return mark
  }
  return {
    hide: (text: string, names: RegExp | undefined) => {
      let hidden = text
      for (const [kind, pattern] of patterns) hidden = hidden.replace(pattern, (found) => markOf(kind, found))
      return names ? hidden.replace(names, (found) => markOf('PERSON', found)) : hidden
    },
    restore: (text: string) => text.replace(/\[(?:PERSON|MAIL|PHONE|NIR|IBAN|CARD)_\d+\]/g, (mark) => byMark.get(mark) ?? mark),
  }
}

/** Every name that stands beside a person's id in what the tools have answered, whole and word by word, the longest first. */
function namesIn(situation: Situation): RegExp | undefined {
  const names = new Set<string>()
  const answers = [
    ...situation.messages.flatMap(({ parts }) => parts.map((part) => ('output' in part ? part.output : undefined))),
    ...situation.outcomes.map(({ answer }) => answer),
  ]
  for (const answer of answers) collectNames(answer, names)
  const words = [...names].flatMap((name) => [name, ...name.split(/\s+/).filter((word) => word.length >= 3)])
  const unique = [...new Set(words)].sort((left, right) => right.length - left.length)
  if (unique.length === 0) return undefined
  const body = unique.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')
  return new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${body})(?![\p{L}\p{N}_])`, 'gu')
}

const nameKeys = ['name', 'candidateName', 'person']

function collectNames(value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collectNames(item, into)
  else if (value && typeof value === 'object') {
    const record = value as Record<string, unknown>
    const person = 'candidateId' in record || 'person' in record
    for (const key of person ? nameKeys : []) {
      const name = record[key]
      if (typeof name === 'string' && name.trim().length >= 3) into.add(name.trim())
    }
    for (const item of Object.values(record)) collectNames(item, into)
  }
}

function hidePrompt(prompt: LanguageModelV4Prompt, hide: (text: string) => string): LanguageModelV4Prompt {
  return prompt.map(
    (message) =>
      (message.role === 'system' ? message : { ...message, content: hideDeep(message.content, hide) }) as typeof message,
  )
}

const kept = new Set(['type', 'toolCallId', 'toolName', 'role'])

function hideDeep(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value)
  if (Array.isArray(value)) return value.map((item) => hideDeep(item, hide))
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, kept.has(key) ? item : hideDeep(item, hide)]))
}

/** Puts the identifiers back, also where a placeholder comes in pieces. */
function restorer(restore: (text: string) => string) {
  const open = new Map<string, string>()
  return new TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>({
    transform: (part, controller) => {
      if (part.type === 'tool-call') return controller.enqueue({ ...part, input: restoreJson(part.input, restore) })
      if (part.type === 'tool-input-delta') return undefined
      if (part.type === 'text-end') {
        const rest = open.get(part.id)
        open.delete(part.id)
        if (rest) controller.enqueue({ type: 'text-delta', id: part.id, delta: restore(rest) })
        return controller.enqueue(part)
      }
      if (part.type !== 'text-delta') return controller.enqueue(part)
      const text = (open.get(part.id) ?? '') + part.delta
      const cut = /\[[A-Z]{0,6}_?\d{0,6}$/.exec(text)?.index ?? text.length
      open.set(part.id, text.slice(cut))
      if (cut > 0) controller.enqueue({ ...part, delta: restore(text.slice(0, cut)) })
    },
  })
}

/** Inside JSON, so that a name with a quote in it stays one string. */
function restoreJson(input: string, restore: (text: string) => string): string {
  try {
    return JSON.stringify(hideDeep(JSON.parse(input), restore))
  } catch {
    return input
  }
}
