import { z } from 'zod'
import { AppError } from '#lib/errors'
import { fold, stripInvisible } from '#lib/words'
import { defineTool } from '../kit/define.ts'
import { changedRow } from './assign-applications.ts'
import { changeFields, previewFields } from './change-fields.ts'
import { type Place, readPlaces } from './places.ts'

const tag = z.string().trim().min(1).max(40)
const most = 20

export const tagApplications = defineTool({
  name: 'tag_applications',
  title: { fr: 'Étiqueter', en: 'Tag' },
  description: 'Tag people in a job with short labels of the team’s own («à rappeler»), or take tags off them.',
  input: z.object({
    jobId: z.string(),
    candidateIds: z.array(z.string()).min(1).max(100),
    add: z.array(tag).max(10).default([]),
    remove: z.array(tag).max(10).default([]),
  }),
  output: z.object({
    jobId: z.string(),
    added: z.array(z.string()),
    removed: z.array(z.string()),
    changed: z.array(changedRow),
    reversalId: z.string(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'POST /jobs/{jobId}/tags',
  offered: false,
  effect: 'write',
  keeps: ({ add }) => add,
  approval: ({ candidateIds }) => (candidateIds.length > 1 ? 'always' : 'machine'),
  forModel: ({ changed, added, removed }) =>
    `${changed.map(({ name }) => name).join(', ')}: ${[...added.map((one) => `+${one}`), ...removed.map((one) => `-${one}`)].join(' ')}; can be undone for 10 minutes`,
  preview: async (context, input) => {
    check(input)
    return previewFields(await readPlaces(context, input), {
      title: 'tag_applications.title',
      label: 'field.tags',
      before: ({ application }) => application.tags.join(', ') || 'field.none',
      after: (place) => tagsOf(place, input).join(', ') || 'field.none',
    })
  },
  execute: async (context, input) => {
    check(input)
    const places = await readPlaces(context, input)
    return context.write(async (scope) => {
      const text = [...input.add.map((one) => `+ ${one}`), ...input.remove.map((one) => `− ${one}`)].join(', ')
      const change = { kind: 'tagged' as const, text, fieldsOf: (place: Place) => ({ tags: tagsOf(place, input) }) }
      const done = await changeFields(context, scope, { places, change })
      return { jobId: input.jobId, added: input.add, removed: input.remove, ...done }
    })
  },
})

type Tags = { add: string[]; remove: string[] }

function check({ add, remove }: Tags): void {
  if (add.length + remove.length === 0) throw new AppError('invalid', 'No tag', { reason: 'tags_missing' })
}

function tagsOf({ application }: Place, { add, remove }: Tags): string[] {
  const gone = new Set(remove.map(fold))
  const kept = application.tags.filter((one) => !gone.has(fold(one)))
  const fresh = add.map(stripInvisible).filter((one) => !kept.some((own) => fold(own) === fold(one)))
  return [...kept, ...fresh].slice(0, most)
}
