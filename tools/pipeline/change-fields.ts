import type { ApplicationEventTable, ReversalStep } from '#db/schema'
import { conflictOn } from '../kit/conflict.ts'
import type { Preview, Words, WriteContext, WriteScope } from '../kit/define.ts'
import { recordEvent } from '../kit/record-event.ts'
import type { Place } from './places.ts'

export type Fields = { owner_id?: string | null; tags?: string[]; rating?: number | null }
type Change = { kind: ApplicationEventTable['kind']; text: string; fieldsOf: (place: Place) => Fields }

const columns = ({ tags, ...rest }: Fields) => ({ ...rest, ...(tags ? { tags: JSON.stringify(tags) } : {}) })

/** Who follows, tags and ratings of applications change in one write, each a step that undo takes back. */
export async function changeFields(
  context: WriteContext,
  scope: WriteScope,
  { places, change: { kind, text, fieldsOf } }: { places: readonly Place[]; change: Change },
) {
  const steps: ReversalStep[] = []
  for (const place of places) {
    const { application } = place
    const fields = fieldsOf(place)
    const row = await scope.db
      .updateTable('application')
      .set((eb) => ({ ...columns(fields), version: eb('version', '+', 1) }))
      .where('id', '=', application.id)
      .where('version', '=', application.version)
      .returning('version')
      .executeTakeFirst()
    if (!row) return conflictOn(scope.db, application.id, place.name)
    const before = Object.fromEntries(Object.keys(fields).map((key) => [key, application[key as keyof Fields]]))
    steps.push({ kind: 'application_fields', id: application.id, version: row.version, before })
    await recordEvent(context, scope, { applicationId: application.id, kind, text })
    scope.changed(application.id, { fields: Object.keys(fields) })
  }
  const changed = places.map(({ application, candidateId, name }) => ({ applicationId: application.id, candidateId, name }))
  return { changed, reversalId: await scope.undoable(steps) }
}

export async function undoFields(context: WriteContext, scope: WriteScope, step: ReversalStep): Promise<void> {
  const row = await scope.db
    .updateTable('application')
    .set((eb) => ({ ...columns(step.before as Fields), version: eb('version', '+', 1) }))
    .where('id', '=', step.id)
    .where('version', '=', step.version)
    .executeTakeFirst()
  if (row.numUpdatedRows !== 1n) return conflictOn(scope.db, step.id)
  await recordEvent(context, scope, { applicationId: step.id, kind: 'undone' })
  scope.changed(step.id, { undone: true })
}

type Shown = {
  title: string
  before: (place: Place) => string
  after: (place: Place) => string
  label: string
  warnings?: Words[]
}

export function previewFields(places: readonly Place[], { title, label, before, after }: Shown): Preview {
  return {
    title: { key: title, params: { count: places.length, name: places[0]!.name, job: places[0]!.jobTitle } },
    count: places.length,
    facts: places.map((place) => ({
      label: { key: label },
      person: place.name,
      candidateId: place.candidateId,
      before: before(place),
      after: after(place),
    })),
    versions: Object.fromEntries(places.map(({ application }) => [application.id, application.version])),
  }
}
