import type { LanguageModelV4Prompt, LanguageModelV4StreamPart } from '@ai-sdk/provider'
import { describe, expect, test } from 'vitest'
import type { BassinMessage } from './message.ts'
import { shielded } from './privacy.ts'
import type { Situation } from './situation.ts'

const person = { candidateId: 'cand_01927b3c-1234-7567-8901-234567890123', name: 'Nadège Fontanel', headline: 'Aide-soignante' }

function situation(output: unknown = { items: [person] }): Situation {
  const part = {
    type: 'tool-list_candidates',
    toolCallId: 'c1',
    state: 'output-available',
    input: {},
    output: { status: 'done', output },
  }
  const message = { id: 'm1', role: 'assistant', parts: [part] } as unknown as BassinMessage
  const caller = {
    organisationId: 'o',
    userId: 'u',
    name: 'U',
    role: 'recruiter',
    locale: 'fr',
    door: 'chat',
    person: false,
  } as const
  return { caller, here: {}, messages: [message], outcomes: [], offered: [], now: new Date() }
}

const user = (text: string): LanguageModelV4Prompt => [{ role: 'user', content: [{ type: 'text', text }] }]

function hidden(text: string, about = situation()) {
  const shield = shielded(about)
  const { prompt } = shield.hide({ prompt: user(text) })
  return { shield, text: (prompt[0]!.content as { text: string }[])[0]!.text }
}

async function restored(shield: ReturnType<typeof shielded>, parts: LanguageModelV4StreamPart[]) {
  const stream = new ReadableStream<LanguageModelV4StreamPart>({
    start: (controller) => {
      for (const part of parts) controller.enqueue(part)
      controller.close()
    },
  })
  const out: LanguageModelV4StreamPart[] = []
  for await (const part of stream.pipeThrough(shield.restore())) out.push(part)
  return out
}

describe('what a provider sees', () => {
  test.each([
    ['nadege.fontanel+cv@example.org', '[MAIL_1]'],
    ['06 12 34 56 78', '[PHONE_1]'],
    ['+33 6 12 34 56 78', '[PHONE_1]'],
    ['+44 7700 900123', '[PHONE_1]'],
    ['2 84 05 69 123 456 78', '[NIR_1]'],
    ['284056912345678', '[NIR_1]'],
    ['FR76 3000 6000 0112 3456 7890 189', '[IBAN_1]'],
    ['4970 1012 3456 7890', '[CARD_1]'],
  ])('%s is replaced', (value, mark) => {
    expect(hidden(`Voici ${value}, merci`).text).toBe(`Voici ${mark}, merci`)
  })

  test.each([
    '2 350 euros brut',
    'CACES 1A 3 5',
    'depuis 2019',
    '69100 Villeurbanne',
    '35 h, 3x8',
    person.candidateId,
    'job_01927b3c-1234-7567-8901-234567890123',
  ])('%s is not an identifier of a person', (value) => {
    expect(hidden(value).text).toBe(value)
  })

  test('names that the tools have shown are replaced, whole or in part, and nothing else is', () => {
    expect(hidden('Nadège Fontanel et Nadège').text).toBe('[PERSON_1] et [PERSON_2]')
    expect(hidden('les Fontaneliers de nadège').text).toBe('les Fontaneliers de nadège')
    expect(hidden('Nadège', situation({ items: [{ title: 'Nadège', jobId: 'j' }] })).text).toBe('Nadège')
  })

  test('no character that shows nothing is sent', () => {
    expect(hidden('a\u200Bb\u{E0041}c\u202Ed').text).toBe('abcd')
  })

  test('the instructions, tool names and ids stay as they are; results are cleaned', () => {
    const shield = shielded(situation())
    const prompt: LanguageModelV4Prompt = [
      { role: 'system', content: 'Bassin' },
      {
        role: 'assistant',
        content: [
          { type: 'tool-call', toolCallId: '0612345678', toolName: 'list_candidates', input: { who: 'Nadège Fontanel' } },
        ],
      },
      {
        role: 'tool',
        content: [
          {
            type: 'tool-result',
            toolCallId: '0612345678',
            toolName: 'list_candidates',
            output: { type: 'text', value: '1. Nadège Fontanel 0612345678' },
          },
        ],
      },
    ]
    expect(shield.hide({ prompt }).prompt).toEqual([
      prompt[0],
      {
        role: 'assistant',
        content: [{ type: 'tool-call', toolCallId: '0612345678', toolName: 'list_candidates', input: { who: '[PERSON_1]' } }],
      },
      {
        role: 'tool',
        content: [
          {
            type: 'tool-result',
            toolCallId: '0612345678',
            toolName: 'list_candidates',
            output: { type: 'text', value: '1. [PERSON_1] [PHONE_1]' },
          },
        ],
      },
    ])
  })
})

describe('what comes back', () => {
  test('has the identifiers again, also where a placeholder comes in pieces', async () => {
    const { shield } = hidden('Nadège Fontanel nadege@example.org')
    const deltas = ['La fiche de [PER', 'SON_1', '] est ouverte : [MAIL_1] [x] [PERSON_9', '] [']
    const parts = await restored(shield, [
      { type: 'text-start', id: 't' },
      ...deltas.map((delta) => ({ type: 'text-delta' as const, id: 't', delta })),
      { type: 'text-end', id: 't' },
    ])
    const text = parts.flatMap((part) => (part.type === 'text-delta' ? [part.delta] : [])).join('')
    expect(text).toBe('La fiche de Nadège Fontanel est ouverte : nadege@example.org [x] [PERSON_9] [')
  })

  test('gives tools the real values', async () => {
    const { shield } = hidden('Nadège Fontanel')
    const call = { type: 'tool-call' as const, toolCallId: 'c', toolName: 'list_candidates', input: '{"who":"[PERSON_1]"}' }
    expect(await restored(shield, [call])).toEqual([{ ...call, input: '{"who":"Nadège Fontanel"}' }])
  })
})
