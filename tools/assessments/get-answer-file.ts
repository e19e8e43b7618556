import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'

export const getAnswerFile = defineTool({
  name: 'get_answer_file',
  title: { fr: 'Fichier d’une réponse', en: 'File of an answer' },
  description: 'Find the file that a person gave as an answer of a test, for those who read the test.',
  input: z.object({ fileId: z.string() }),
  output: z.object({ fileId: z.string(), fileName: z.string(), bytes: z.number(), assessmentId: z.string() }),
  roles: ['recruiter', 'admin'],
  doors: ['page', 'rest'],
  route: 'GET /answer-files/{fileId}',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ fileName }) => fileName,
  execute: async ({ db }, { fileId }) => {
    const row = await db
      .selectFrom('assessment_file')
      .innerJoin('assessment', 'assessment.id', 'assessment_file.assessment_id')
      .select(['assessment_file.file_name', 'assessment_file.bytes', 'assessment_file.assessment_id'])
      .where('assessment_file.id', '=', fileId)
      .where('assessment.state', 'in', ['submitted', 'scored'])
      .executeTakeFirst()
    if (!row) throw new AppError('not_found', 'No such file', { reason: 'file_missing' })
    return { fileId, fileName: row.file_name, bytes: row.bytes, assessmentId: row.assessment_id }
  },
})
