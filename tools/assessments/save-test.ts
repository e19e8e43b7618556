import { z } from 'zod'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { conflictOn } from '../kit/conflict.ts'
import { type ReadContext, type WriteContext, defineTool } from '../kit/define.ts'
import { type Test, checkTest, testFields, testRow, testRowOf } from './test-shape.ts'

const input = z.object({
  testId: z.string().optional(),
  version: z.number().int().optional().describe('of get_test: a later change by somebody else is a conflict'),
  ...testFields,
  archived: z.boolean().default(false),
})

export const saveTest = defineTool({
  name: 'save_test',
  title: { fr: 'Enregistrer un test', en: 'Save a test' },
  description:
    'Write a test or change it: questions in French and English with what counts as right, time, pass mark. Sittings that were sent keep the questions of their day.',
  input,
  output: testRow.extend({ reversalId: z.string() }),
  roles: ['recruiter', 'admin'],
  route: 'POST /tests',
  offered: false,
  effect: 'write',
  approval: 'machine',
  forModel: ({ testId, name, questionCount, minutes }) =>
    `saved ${testId}: ${name.en}, ${questionCount} questions, ${minutes} min; can be undone for 10 minutes`,
  preview: async (context, given) => {
    checkTest(given)
    const before = await find(context, given)
    const { locale } = context.caller
    return {
      title: { key: before ? 'save_test.change' : 'save_test.title', params: { name: given.name[locale] } },
      count: 1,
      facts: [
        { label: { key: 'field.minutes' }, value: String(given.minutes) },
        { label: { key: 'field.passShare' }, value: `${given.passShare}` },
        { label: { key: 'field.questions' }, value: given.questions.map(({ text }) => text[locale]).join('\n') },
      ],
      versions: before ? { [before.id]: before.version } : {},
    }
  },
  execute: async (context, given) => {
    checkTest(given)
    const before = await find(context, given)
    return context.write(async (scope) => {
      const { db, changed, undoable } = scope
      const fields = fieldsOf(given)
      const row = before ? await change(scope.db, context, { before, given, fields }) : await add(scope.db, context, fields)
      changed(row.id, { name: row.name_fr, questions: row.questions.length, archived: row.archived })
      const step = { kind: 'test', id: row.id, version: row.version, before: before ? undoOf(before) : { archived: true } }
      const test = await db.selectFrom('test').selectAll().where('id', '=', row.id).executeTakeFirstOrThrow()
      return { ...testRowOf(test), reversalId: await undoable([step]) }
    })
  },
})

type Given = z.output<typeof input>

async function find({ db }: ReadContext, { testId }: Given): Promise<Test | undefined> {
  if (!testId) return undefined
  const row = await db.selectFrom('test').selectAll().where('id', '=', testId).executeTakeFirst()
  if (!row) throw new AppError('not_found', 'No such test', { reason: 'test_missing' })
  return row
}

const fieldsOf = ({ name, intro, trade, provider, minutes, passShare, questions, externalId, archived }: Given) => ({
  name_fr: name.fr,
  name_en: name.en,
  intro_fr: intro.fr,
  intro_en: intro.en,
  trade,
  provider,
  minutes,
  pass_share: passShare,
  questions: JSON.stringify(provider === 'internal' ? questions : []),
  external_id: provider === 'internal' ? null : externalId,
  archived,
})

type Db = Parameters<Parameters<WriteContext['write']>[0]>[0]['db']

async function add(db: Db, { caller, now }: WriteContext, fields: ReturnType<typeof fieldsOf>): Promise<Test> {
  const row = {
    id: newId('test'),
    organisation_id: caller.organisationId,
    made_by: caller.name,
    created_at: now,
    updated_at: now,
  }
  return db
    .insertInto('test')
    .values({ ...row, ...fields })
    .returningAll()
    .executeTakeFirstOrThrow()
}

type Change = { before: Test; given: Given; fields: ReturnType<typeof fieldsOf> }

async function change(db: Db, { now }: WriteContext, { before, given, fields }: Change): Promise<Test> {
  const row = await db
    .updateTable('test')
    .set((eb) => ({ ...fields, updated_at: now, version: eb('version', '+', 1) }))
    .where('id', '=', before.id)
    .where('version', '=', given.version ?? before.version)
    .returningAll()
    .executeTakeFirst()
  return row ?? conflictOn(db, before.id, before.name_fr)
}

const undoOf = ({ id: _id, organisation_id: _house, version: _version, created_at: _made, updated_at: _at, ...fields }: Test) =>
  fields
