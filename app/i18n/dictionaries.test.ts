import { expect, test } from 'vitest'
import { registry } from '#tools/registry'
import { dictionaries, errorText, say } from './dictionaries.ts'

function leaves(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, item]) => leaves(item, `${path}.${key}`))
}

test('both languages say the same things, also where the key is free', () => {
  const paths = (messages: unknown) => leaves(messages).toSorted()
  expect(paths(dictionaries.en)).toEqual(paths(dictionaries.fr))
})

test('French has no break before its high punctuation', () => {
  const texts: string[] = []
  const walk = (value: unknown) => {
    if (typeof value === 'string') texts.push(value)
    else if (value && typeof value === 'object') Object.values(value).forEach(walk)
  }
  walk(dictionaries.fr)
  expect(texts.filter((text) => / [:;?!»%]|« /.test(text))).toEqual([])
})

test('each field of a job that a card of approval may name has a word', () => {
  const fields = Object.keys((registry.get('update_job')!.input as unknown as { shape: object }).shape)
  const asked = fields.filter((field) => !['jobId', 'expectedVersion'].includes(field))
  expect(asked.length).toBeGreaterThan(10)
  for (const messages of [dictionaries.fr, dictionaries.en])
    expect(asked.filter((field) => say(messages, { key: `field.${field}` }) === `field.${field}`)).toEqual([])
})

test('a line of a profile, a title with parameters and a key that nobody knows', () => {
  const { fr, en } = dictionaries
  expect(say(fr, { key: 'path.bassin.availability' })).toBe('Disponibilité')
  expect(say(en, { key: 'move_applications.title', params: { count: 1, name: 'Awa', stage: 'Interview', job: 'Cook' } })).toBe(
    'Move Awa to Interview, Cook',
  )
  expect(say(fr, { key: 'Entretien' })).toBe('Entretien')
})

test('an error is worded by its reason, else by its code', () => {
  expect(errorText(dictionaries.en, { code: 'invalid', reason: 'empty_file' })).toContain('empty')
  expect(errorText(dictionaries.en, { code: 'conflict', reason: 'never_heard_of' })).toBe(dictionaries.en.errors['conflict'])
  expect(errorText(dictionaries.en, { code: 'toString' })).toBe(dictionaries.en.errors.internal)
})
