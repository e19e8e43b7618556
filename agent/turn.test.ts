import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { readConversation } from './history.ts'
import { resumeResponse, stopAnswer } from './resume.ts'
import { calls, read, said, scripted, start } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

const long = Array.from({ length: 60 }, (_, at) => `mot${at}`).join(' ')
const turnsOf = async ({ caller, conversationId }: ReturnType<typeof start>) =>
  (await readConversation(house.deps, caller, conversationId)).turns

describe('a turn', () => {
  test('answers in the language of the message, keeps both messages and gives the conversation a title', async () => {
    const person = start(house)
    const answer = await person.say('Bonjour')
    expect(said(answer)).toMatch(/^Bonjour\./)
    expect(answer.metadata).toMatchObject({ assistant: 'builtin', status: 'complete' })
    const stored = await readConversation(house.deps, person.caller, person.conversationId)
    expect(stored.title).toBe('Bonjour')
    expect(stored.turns.map(({ message, status }) => [message.role, status])).toEqual([
      ['user', 'complete'],
      ['assistant', 'complete'],
    ])
    expect(stored.turns[1]!.message).toEqual(answer)
    expect(said(await person.say('are you a robot?'))).toMatch(/^Yes, I am an AI/)
  })

  test('refuses what is empty, too long, malformed, or somebody else’s', async () => {
    const person = start(house)
    const send = (body: object) => person.post(body)
    const message = (text: string) => send({ message: { id: newId('message'), text } })
    await expect(message('a'.repeat(32_001))).rejects.toMatchObject({
      code: 'invalid',
      details: { reason: 'message_too_long', longest: 32_000 },
    })
    await expect(message(' \u200B ')).rejects.toMatchObject({ details: { reason: 'message_empty' } })
    await expect(send({})).rejects.toMatchObject({ details: { reason: 'request_invalid' } })
    await expect(send({ resume: true, action: { tool: 'list_jobs', input: {} } })).rejects.toMatchObject({ code: 'invalid' })
    await expect(send({ conversationId: 'conv_1', resume: true })).rejects.toMatchObject({ code: 'invalid' })
    expect(await turnsOf(person)).toEqual([])
    expect(said(await person.say('a'.repeat(32_000)))).not.toBe('')
    const thief = start(house, { conversationId: person.conversationId })
    await expect(thief.say('Bonjour')).rejects.toMatchObject({ code: 'not_found', details: { reason: 'conversation_missing' } })
  })

  test('answers a message that was sent twice once, at the same time or later', async () => {
    const { speaker, prompts } = scripted([[{ text: 'Une réponse.' }]], { delay: 5 })
    const person = start(house, { options: { speaker } })
    const body = { message: { id: newId('message'), text: 'Deux fois' } }
    const both = await Promise.all([person.send(body), person.send(body)])
    const later = await person.send(body)
    expect(both.map(said)).toEqual(['Une réponse.', 'Une réponse.'])
    expect(new Set([...both, later].map(({ id }) => id)).size).toBe(1)
    expect(later).toEqual(both[0])
    expect(prompts).toHaveLength(1)
    expect(await turnsOf(person)).toHaveLength(2)
  })

  test('takes the messages of two tabs one after the other and loses none', async () => {
    const { speaker } = scripted([[{ text: 'Oui donc.' }]], { delay: 3 })
    const person = start(house, { options: { speaker } })
    await Promise.all(Array.from({ length: 6 }, (_, at) => person.say(`message ${at}`)))
    const turns = await turnsOf(person)
    expect(turns.map(({ position }) => position)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1))
    expect(turns.map(({ message }) => message.role)).toEqual(
      Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 'user' : 'assistant')),
    )
  })

  test('waits for another instance’s answer, and takes over from one that died', async () => {
    const person = start(house)
    await person.say('Bonjour')
    const db = house.deps.database.system
    await db
      .updateTable('turn')
      .set({ status: 'streaming' })
      .where('conversation_id', '=', person.conversationId)
      .where('position', '=', 2)
      .execute()
    const elsewhere = { ...house, deps: { ...house.deps, database: { ...house.deps.database, engine: 'postgres' as const } } }
    const other = start(elsewhere, { conversationId: person.conversationId, caller: person.caller })
    const waiting = other.say('merci')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await turnsOf(person)).toHaveLength(2)
    await db.updateTable('turn').set({ status: 'complete' }).where('conversation_id', '=', person.conversationId).execute()
    expect(said(await waiting)).toBe('Je vous en prie.')
    await db
      .updateTable('turn')
      .set({ status: 'streaming' })
      .where('conversation_id', '=', person.conversationId)
      .where('position', '=', 4)
      .execute()
    await person.say('bonjour')
    expect((await turnsOf(person)).map(({ status }) => status)).toEqual([
      'complete',
      'complete',
      'complete',
      'incomplete',
      'complete',
      'complete',
    ])
  })
})

describe('an answer on its way', () => {
  test('goes on when nobody listens, and gives all its frames to whoever comes late', async () => {
    const { speaker } = scripted([[{ text: long }]], { delay: 3 })
    const person = start(house, { options: { speaker } })
    const stream = await person.post({ message: { id: newId('message'), text: 'Parle' } })
    await stream.cancel()
    const again = await resumeResponse(house.deps, person.caller, { conversationId: person.conversationId })
    expect(again.status).toBe(200)
    const text = await again.text()
    const words = [...text.matchAll(/"delta":" ?(mot\d+)/g)].map((match) => match[1])
    expect(words).toEqual(long.split(' '))
    const [, answer] = await turnsOf(person)
    expect(answer).toMatchObject({ status: 'complete', message: { parts: [{ type: 'step-start' }, { text: long }] } })
    const done = await resumeResponse(house.deps, person.caller, { conversationId: person.conversationId })
    expect(done.status).toBe(204)
    const ended = await resumeResponse(house.deps, person.caller, {
      conversationId: person.conversationId,
      answerId: answer!.message.id,
    })
    expect(await ended.text()).toContain('mot59')
    const stranger = start(house)
    await expect(
      resumeResponse(house.deps, stranger.caller, { conversationId: person.conversationId, answerId: answer!.message.id }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  test('is stopped by its person alone, with what came', async () => {
    const { speaker } = scripted([[{ text: long }]], { delay: 10 })
    const person = start(house, { options: { speaker } })
    const [mine, watched] = (await person.post({ message: { id: newId('message'), text: 'Parle' } })).tee()
    const reading = read(mine).then(said)
    const reader = watched.getReader()
    for (let word = ''; !word.includes('mot3');) word = JSON.stringify((await reader.read()).value)
    expect(await stopAnswer(start(house).caller, person.conversationId)).toBe(false)
    expect(await stopAnswer(person.caller, person.conversationId)).toBe(true)
    const text = await reading
    expect(text).toMatch(/^mot0 mot1 /)
    expect(text).not.toContain('mot59')
    const [, answer] = await turnsOf(person)
    expect(answer).toMatchObject({ status: 'stopped', message: { metadata: { status: 'stopped' } } })
    expect(said(answer!.message)).toBe(text)
  })

  test.each([
    ['cut without an end', [{ text: 'Voici le' }, { cut: true as const }], {}],
    [
      'broken by an error',
      [{ text: 'Voici le' }, { part: { type: 'error' as const, error: new Error('boom') } }, { cut: true as const }],
      {},
    ],
    ['silent in the middle', [{ text: 'Voici le' }, { hang: true as const }], { step: 300 }],
  ])('%s is kept as incomplete, and goes on without running its tools again', async (_name, second, limits) => {
    const jobs = { call: 'list_jobs', input: {} }
    const script = scripted([[jobs], second, [{ text: ' reste.' }]])
    const person = start(house, { options: { speaker: script.speaker, limits } })
    const cut = await person.say('Les postes ?')
    expect(cut.metadata?.status).toBe('incomplete')
    expect(said(cut)).toBe('Voici le')
    expect(calls(cut)).toMatchObject([{ name: 'list_jobs', output: { status: 'done' } }])
    const [, stored] = await turnsOf(person)
    expect(stored!.status).toBe('incomplete')
    await person.send({ resume: true })
    const [, whole] = await turnsOf(person)
    expect(whole!.status).toBe('complete')
    expect(said(whole!.message)).toBe('Voici le\n reste.')
    expect(calls(whole!.message)).toHaveLength(1)
    expect(script.prompts).toHaveLength(3)
    await expect(person.send({ resume: true })).rejects.toMatchObject({ details: { reason: 'nothing_to_continue' } })
  })
})

describe('written anew', () => {
  test('an answer takes the place of the one before, a changed message that of all that followed', async () => {
    const { speaker } = scripted([[{ text: 'Un.' }], [{ text: 'Deux.' }], [{ text: 'Trois.' }], [{ text: 'Quatre.' }]])
    const person = start(house, { options: { speaker } })
    const first = await person.say('Question une')
    const anew = await person.send({ regenerate: { messageId: first.id } })
    expect(said(anew)).toBe('Deux.')
    await person.say('Question deux')
    const [asked] = await turnsOf(person)
    await person.send({ edit: { messageId: asked!.message.id, text: 'Question changée' } })
    const turns = await turnsOf(person)
    expect(turns.map(({ message }) => said(message))).toEqual(['Question changée', 'Quatre.'])
    await expect(person.send({ regenerate: { messageId: first.id } })).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a click', () => {
  test('runs as the person’s own call without a model, once, and stands in the history', async () => {
    await house.addJob('Cuisinier de collectivité')
    const { speaker, prompts } = scripted([[{ text: 'Vu.' }]])
    const person = start(house, { options: { speaker } })
    const body = { action: { id: newId('message'), tool: 'list_jobs', input: { words: 'cuisinier' } } }
    const shown = await person.send(body)
    expect(calls(shown)).toMatchObject([{ name: 'list_jobs', output: { status: 'done', person: true, output: { total: 1 } } }])
    expect(said(shown)).toBe('1 poste.')
    expect(await person.send(body)).toEqual(shown)
    expect(prompts).toHaveLength(0)
    await person.say('et alors ?')
    expect(JSON.stringify(prompts[0])).toContain('[Clicked: list_jobs')
    expect(await turnsOf(person)).toHaveLength(4)
  })

  test('cannot reach a tool that the chat or the role does not have', async () => {
    const person = start(house)
    const approve = { action: { tool: 'decide_approval', input: { id: newId('approval'), approved: true } } }
    await expect(person.send(approve)).rejects.toMatchObject({ code: 'forbidden' })
    const candidate = start(house, { caller: { role: 'candidate', candidateId: newId('candidate') } })
    await expect(candidate.send({ action: { tool: 'search_candidates', input: {} } })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(candidate.send({ action: { tool: 'constructor', input: {} } })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await turnsOf(candidate)).toEqual([])
  })
})

test('what a model sends wrong runs nothing and comes back to it as data', async () => {
  const steps = [
    [{ call: 'list_jobs', input: { limit: 'beaucoup' } }],
    [{ call: 'no_such_tool', input: {} }],
    [{ call: 'get_job', input: '{"jobId":' }],
    [{ call: 'get_job', input: { jobId: 'job_x' } }],
    [{ text: 'Rien trouvé.' }],
  ]
  const script = scripted(steps)
  const person = start(house, { options: { speaker: script.speaker } })
  const answer = await person.say('Cherche')
  expect(said(answer)).toBe('Rien trouvé.')
  expect(answer.metadata?.status).toBe('complete')
  const outcomes = calls(answer).map(({ output }) => (output as { error?: { code: string } })?.error?.code)
  expect(outcomes).toEqual(['invalid', undefined, undefined, 'not_found'])
  expect(JSON.stringify(script.prompts.at(-1))).toContain('job_missing')
})

test('a model that never stops is stopped after eight steps', async () => {
  const script = scripted([[{ call: 'list_jobs', input: {} }]])
  const person = start(house, { options: { speaker: script.speaker } })
  const answer = await person.say('Encore')
  expect(script.prompts).toHaveLength(8)
  expect(calls(answer)).toHaveLength(8)
})
