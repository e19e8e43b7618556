import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said } from '../../testing.ts'
import { dropCv, newcomerTo, toolsOf } from '../candidate-testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

describe('what the house holds of a candidate', () => {
  test.each(['vous pourriez me ressortir mon CV, que je le relise ?', 'any chance of seeing the resume you keep for me?'])(
    '«%s» opens the CV, or says that there is none',
    async (text) => {
      const person = await newcomerTo(house)
      expect(said(await person.say(text))).toMatch(/Aucun CV n’est gardé|No CV is kept/)
      const { documentId } = await dropCv(house, person)
      expect(calls(await person.say(text))).toMatchObject([{ name: 'get_document', output: { output: { documentId } } }])
    },
  )

  test.each(['j’ai perdu les mails que vous m’aviez envoyés, vous les avez encore ?', 'what emails have you sent me so far?'])(
    '«%s» shows the messages, and stops none',
    async (text) => expect(toolsOf(await (await newcomerTo(house)).say(text))).toEqual(['list_messages']),
  )

  test.each([
    ['fr', 'ma demande d’effacement est passée ou toujours pas ?', 'effacez mes données', 'oui'],
    ['en', 'has my deletion request gone anywhere?', 'delete my data', 'yes'],
  ] as const)('in %s, «%s» tells where the request stands', async (locale, text, claim, yes) => {
    const person = await newcomerTo(house, locale)
    const before = await person.say(text)
    expect(toolsOf(before)).toEqual(['list_erasures'])
    expect(said(before)).toMatch(/aucune demande|have not asked/)
    await person.say(claim)
    await person.say(yes)
    expect(said(await person.say(text))).toMatch(/au plus tard le|answers you by/)
  })
})

describe('a right is claimed only where it is claimed', () => {
  test.each([
    'et si dans un an je veux disparaître de chez vous, comment ça se passe ?',
    'suppose one day I want the whole lot wiped, what do I do?',
  ])('«%s» is told how', async (text) => {
    const answer = await (await newcomerTo(house)).say(text)
    expect(toolsOf(answer)).toEqual([])
    expect(said(answer)).toMatch(/efface mes données|delete my data/)
  })

  test.each([
    'on m’a dit que j’avais le droit de savoir ce qui est enregistré sur moi',
    'my adviser tells me I may ask what you keep on me, can I see it?',
  ])('«%s» shows the profile', async (text) =>
    expect(toolsOf(await (await newcomerTo(house)).say(text))).toEqual(['get_my_profile']),
  )

  test.each(['laissez bien ma candidature en place', 'please leave my application where it is'])(
    '«%s» takes nothing away',
    async (text) => {
      const answer = await (await newcomerTo(house)).say(text)
      expect(toolsOf(answer)).toEqual(['list_my_applications'])
      expect(said(answer)).toMatch(/rien n’est retiré|nothing is withdrawn/)
    },
  )
})

test.each([
  ['fr', 'je parle espagnol', 'mince, remettez ça comme c’était'],
  ['en', 'I speak Spanish', 'whoops, can you put that back the way it was?'],
] as const)('in %s, what was noted by «%s» is taken back', async (locale, told, text) => {
  const person = await newcomerTo(house, locale)
  await person.say(told)
  expect(toolsOf(await person.say(text))).toEqual(['undo_action'])
})

test.each(['il me faudrait ma fiche en word, sans mon nom', 'could I get my profile as a word file, without my name'])(
  '«%s» is the file that is asked for',
  async (text) =>
    expect(calls(await (await newcomerTo(house)).say(text))).toMatchObject([
      { name: 'export_profile', input: { format: 'docx', anonymous: true } },
    ]),
)
