import { expect, test } from 'vitest'
import type { BassinMessage } from './message.ts'
import { titleOf } from './title.ts'

const message = (role: 'user' | 'assistant', parts: unknown[]) => ({ id: role, role, parts }) as BassinMessage
const titled = (text: string) => titleOf([message('user', [{ type: 'text', text }])], message('assistant', []))

test.each([
  ['aide-soignante de nuit à Villeurbanne', 'Aide-soignante de nuit à Villeurbanne'],
  ['Bonjour, je cherche un conducteur SPL à Lyon.', 'Conducteur SPL à Lyon'],
  ['Hi, I am looking for an HGV driver in Leeds?', 'HGV driver in Leeds'],
  ['bonjour, je cherche un ou une infirmière de nuit', 'Infirmière de nuit'],
  ['Il nous faut un(e) cuisinier(e)', 'Cuisinier(e)'],
  ['Bonjour', 'Bonjour'],
])('%s', (text, title) => expect(titled(text)).toBe(title))

test('a long message is cut at a word', () => {
  const title = titled(`je cherche ${'cuisinier de collectivité '.repeat(20)}`)
  expect(title.length).toBeLessThanOrEqual(57)
  expect(title).toMatch(/^Cuisinier de .*[a-zé]…$/)
})

test('a CV without a word gives its file’s name in words', () => {
  const part = {
    type: 'tool-get_document',
    toolCallId: 'c',
    state: 'output-available',
    input: {},
    output: { status: 'done', output: { fileName: 'CV Malik.pdf' } },
  }
  expect(titleOf([message('user', [{ type: 'data-file', data: { documentId: 'd' } }])], message('assistant', [part]))).toBe(
    'CV Malik',
  )
})
