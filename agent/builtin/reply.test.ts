import { expect, it } from 'vitest'
import type { BassinMessage } from '../message.ts'
import { askedIn } from './reply.ts'
import { wordsOf } from './words.ts'

const said = (role: 'user' | 'assistant', text: string) =>
  ({ id: text, role, parts: [{ type: 'text', text }] }) as unknown as BassinMessage
const after = (answer: string) =>
  askedIn([said('user', 'mets-la en entretien'), said('assistant', wordsOf('fr').whichPersonAtAll), said('user', answer)])

it.each([
  ['Awa Diarra', { who: [{ name: 'Awa Diarra' }] }],
  ['Awa et Paul de Vries.', { who: [{ name: 'Awa et Paul de Vries' }] }],
  ['la deuxième', { who: [{ rank: 2 }] }],
])('takes %s for who is meant', (answer, given) => {
  expect(after(answer)).toEqual({ text: 'mets-la en entretien', given })
})

it.each(['Réceptionniste à Lyon, mi-temps', 'Female receptionist in Lyon, part time'])(
  'takes %s for a request of its own, not for a name',
  (answer) => {
    expect(after(answer)).toEqual({ text: answer, given: {} })
  },
)
