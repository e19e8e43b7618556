import type { Selectable } from 'kysely'
import { z } from 'zod'
import { type StageTable, stageNeeds } from '#db/schema'

/** How long mails wait before they leave: as long as the action that they follow can be undone. */
export const waitMs = 10 * 60_000

export const stageEntry = z.discriminatedUnion('do', [
  z.object({ do: z.literal('notify') }),
  z.object({ do: z.literal('ask_slot'), minutes: z.number().int().min(10).max(240) }),
  z.object({ do: z.literal('send_test'), testId: z.string(), days: z.number().int().min(1).max(60) }),
])

export const stageRow = z.object({
  stageId: z.string(),
  kind: z.string(),
  name: z.object({ fr: z.string(), en: z.string() }),
  position: z.number(),
  limitDays: z.number().nullable(),
  /** What coming in sets off, and what going on needs; empty for a candidate. */
  entry: z.array(stageEntry),
  needs: z.array(z.enum(stageNeeds)),
})

export function stageRowOf(stage: Selectable<StageTable>): z.output<typeof stageRow> {
  return {
    stageId: stage.id,
    kind: stage.kind,
    name: { fr: stage.name_fr, en: stage.name_en },
    position: stage.position,
    limitDays: stage.limit_days,
    entry: stage.entry,
    needs: stage.needs,
  }
}

export const stageName = ({ name_fr, name_en }: Pick<StageTable, 'name_fr' | 'name_en'>, locale: 'fr' | 'en') =>
  locale === 'fr' ? name_fr : name_en

/** The stages that a new job starts with. */
export const defaultStages = [
  { kind: 'new', name_fr: 'Nouveau', name_en: 'New', limit_days: 3 },
  { kind: 'screening', name_fr: 'Présélection', name_en: 'Screening', limit_days: 5 },
  { kind: 'phone_screen', name_fr: 'Appel', name_en: 'Phone screen', limit_days: 5 },
  { kind: 'test', name_fr: 'Test', name_en: 'Test', limit_days: 7 },
  { kind: 'interview', name_fr: 'Entretien', name_en: 'Interview', limit_days: 10 },
  { kind: 'offer', name_fr: 'Proposition', name_en: 'Offer', limit_days: 7 },
  { kind: 'hired', name_fr: 'Embauché', name_en: 'Hired', limit_days: null },
  { kind: 'rejected', name_fr: 'Non retenu', name_en: 'Rejected', limit_days: null },
  { kind: 'withdrawn', name_fr: 'Retiré', name_en: 'Withdrawn', limit_days: null },
] as const
