import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import { askWished, compareWished, matchWished, openWished, similarWished, whereWished } from './about-people.ts'
import type { WishKind } from './kinds.ts'
import { meansSomebody, namesStrangers } from './whom.ts'
import { addWished, correctWished, duplicatesWished, eraseWished, exportCvWished } from './records.ts'

const ofKnown =
  (serve: (context: Context) => Flow) =>
  (context: Context): Flow | undefined =>
    namesStrangers(context) ? undefined : serve(context)

const ofSomebody =
  (serve: (context: Context) => Flow) =>
  (context: Context): Flow | undefined =>
    meansSomebody(context) ? ofKnown(serve)(context) : undefined

export const peopleWishes: Partial<Record<WishKind, (context: Context) => Flow | undefined>> = {
  open: ofSomebody(openWished),
  ask: ofSomebody(askWished),
  compare: ofKnown(compareWished),
  similar: ofKnown(similarWished),
  match: ofKnown(matchWished),
  where: ofKnown(whereWished),
  exportcv: ofKnown(exportCvWished),
  correct: correctWished,
  add: addWished,
  duplicates: duplicatesWished,
  erase: ofKnown(eraseWished),
}
