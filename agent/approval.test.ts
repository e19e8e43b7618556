import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { readConversation } from './history.ts'
import { calls, said, scripted, start } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

let job: { id: string; stages: Record<string, string> }
let candidateId: string
beforeEach(async () => {
  job = await house.addJob(`Aide-soignant de nuit ${newId('job').slice(-4)}`)
  candidateId = await house.addCandidate()
  await house.addApplication(job.id, candidateId, job.stages.new!)
})

const stageNow = async () => {
  const row = await house.deps.database.system
    .selectFrom('application')
    .innerJoin('stage', 'stage.id', 'application.stage_id')
    .select(['stage.kind', 'application.version'])
    .where('candidate_id', '=', candidateId)
    .executeTakeFirst()
  return row && `${row.kind} ${row.version}`
}

/** A model that asks to move the candidate, then says one sentence whatever comes. */
const mover = () => {
  const call = { call: 'move_applications', input: { jobId: job.id, candidateIds: [candidateId], stage: 'interview' } }
  return scripted([[call, call], [{ text: 'Je n’agis qu’après votre oui.' }], [{ text: 'Voilà.' }]])
}

async function asked(script = mover()) {
  const person = start(house, { options: { speaker: script.speaker } })
  const answer = await person.say('passe-la en entretien')
  const [card] = calls(answer)
  return { person, answer, script, card: card!, approvalId: card!.output.approvalId as string }
}

const partsOf = async ({ person }: Awaited<ReturnType<typeof asked>>) => {
  const { turns } = await readConversation(house.deps, person.caller, person.conversationId)
  return turns.flatMap(({ message }) => calls(message).map(({ output }) => output))
}

describe('what the assistant wants to do', () => {
  test('waits for a person, says so, and is asked for once however often the model repeats it', async () => {
    const { answer, approvalId, script } = await asked()
    const outputs = calls(answer).map(({ output }) => output)
    expect(outputs).toMatchObject([{ status: 'needs_approval', preview: { count: 1 } }, { approvalId }])
    expect(said(answer)).toBe('Je n’agis qu’après votre oui.')
    expect(script.prompts).toHaveLength(2)
    expect(await stageNow()).toBe('new 1')
  })

  test('a yes does it with the input that was shown, patches the card and tells in one sentence', async () => {
    const given = await asked()
    const chunks: unknown[] = []
    const stream = await given.person.post({ decision: { approvalId: given.approvalId, approved: true } })
    for await (const chunk of stream) chunks.push(chunk)
    expect(chunks).toContainEqual(
      expect.objectContaining({
        type: 'data-settled',
        transient: true,
        data: expect.objectContaining({ messageId: given.answer.id, toolCallId: given.card.toolCallId }),
      }),
    )
    expect(await stageNow()).toBe('interview 2')
    const [output] = await partsOf(given)
    expect(output).toMatchObject({
      status: 'done',
      approvalId: given.approvalId,
      output: { stage: 'interview' },
      reversalId: expect.any(String),
    })
    expect(given.script.prompts).toHaveLength(3)
    const { turns } = await readConversation(house.deps, given.person.caller, given.person.conversationId)
    expect(turns.map(({ message }) => message.role)).toEqual(['user', 'assistant', 'user', 'assistant'])
    expect(turns[2]!.message.parts).toEqual([
      { type: 'data-decision', data: { approvalId: given.approvalId, approved: true, tool: 'move_applications' } },
    ])
  })

  test('a no leaves everything as it was', async () => {
    const given = await asked()
    await given.person.send({ decision: { approvalId: given.approvalId, approved: false } })
    expect(await stageNow()).toBe('new 1')
    expect((await partsOf(given))[0]).toEqual({ status: 'declined', approvalId: given.approvalId })
  })

  test.each([
    ['oui', 'interview 2'],
    ['Ok, vas-y !', 'interview 2'],
    ['yes please', 'interview 2'],
    ['Non merci.', 'new 1'],
    ['cancel', 'new 1'],
    ['annule', 'new 1'],
  ])('«%s» typed answers the one card that waits', async (text, stage) => {
    const given = await asked()
    await given.person.say(text)
    expect(await stageNow()).toBe(stage)
    expect((await partsOf(given))[0]!.status).toBe(stage === 'new 1' ? 'declined' : 'done')
  })

  test.each(['oui mais pas elle', 'et Bron ?', 'non, plutôt en test'])('«%s» is not an answer to the card', async (text) => {
    const given = await asked()
    await given.person.say(text)
    expect((await partsOf(given))[0]!.status).toBe('needs_approval')
    expect(await stageNow()).toBe('new 1')
  })

  test('a card whose message is written anew is declined', async () => {
    const given = await asked()
    await given.person.send({ regenerate: { messageId: given.answer.id } })
    await expect(given.person.send({ decision: { approvalId: given.approvalId, approved: true } })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'approval_declined' },
    })
    expect(await stageNow()).toBe('new 1')
  })
})

describe('an approval that is not one', () => {
  const reasonOf = (promise: Promise<unknown>) => promise.then(() => 'accepted').catch((error) => error.details.reason)

  test('forged, another person’s, of another conversation: no effect, the same answer', async () => {
    const given = await asked()
    const yes = { decision: { approvalId: given.approvalId, approved: true } }
    expect(await reasonOf(given.person.send({ decision: { approvalId: newId('approval'), approved: true } }))).toBe(
      'approval_unknown',
    )
    expect(await reasonOf(start(house).send(yes))).toBe('approval_unknown')
    expect(await reasonOf(start(house, { caller: given.person.caller }).send(yes))).toBe('approval_unknown')
    expect(await reasonOf(start(house, { conversationId: given.person.conversationId }).send(yes))).toBe('conversation_missing')
    expect(await stageNow()).toBe('new 1')
    const { turns } = await readConversation(house.deps, given.person.caller, given.person.conversationId)
    expect(turns).toHaveLength(2)
  })

  test('replayed, also twice at once: one effect', async () => {
    const given = await asked()
    const yes = { decision: { approvalId: given.approvalId, approved: true } }
    const results = await Promise.all([reasonOf(given.person.send(yes)), reasonOf(given.person.send(yes))])
    expect(results.sort()).toEqual(['accepted', 'approval_spent'])
    expect(await reasonOf(given.person.send(yes))).toBe('approval_spent')
    expect(await reasonOf(given.person.send({ decision: { approvalId: given.approvalId, approved: false } }))).toBe(
      'approval_spent',
    )
    expect(await stageNow()).toBe('interview 2')
  })

  test('expired: no effect', async () => {
    const given = await asked()
    const past = new Date(Date.now() - 1000)
    await house.deps.database.system
      .updateTable('approval')
      .set({ expires_at: past })
      .where('id', '=', given.approvalId)
      .execute()
    expect(await reasonOf(given.person.send({ decision: { approvalId: given.approvalId, approved: true } }))).toBe(
      'approval_expired',
    )
    expect(await stageNow()).toBe('new 1')
  })

  test('outdated, because a colleague moved the person meanwhile: nothing is done and the card says why', async () => {
    const given = await asked()
    const colleague = house.callerAs('recruiter', { userId: 'user-colleague' })
    await house.done(colleague, 'move_applications', { jobId: job.id, candidateIds: [candidateId], stage: 'offer' })
    await given.person.send({ decision: { approvalId: given.approvalId, approved: true } })
    expect((await partsOf(given))[0]).toMatchObject({
      status: 'failed',
      error: { code: 'conflict', reason: 'approval_outdated' },
    })
    expect(await stageNow()).toBe('offer 2')
  })

  test('given but never carried out, because the process died between: it may be given again', async () => {
    const given = await asked()
    await house.deps.database.system
      .updateTable('approval')
      .set({ state: 'approved' })
      .where('id', '=', given.approvalId)
      .execute()
    await given.person.send({ decision: { approvalId: given.approvalId, approved: true } })
    expect(await stageNow()).toBe('interview 2')
  })
})
