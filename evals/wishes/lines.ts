import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Screen, type WishKind, screens, wishKinds } from '#agent/builtin/wish/kinds'
import type { Half } from '../queries/conversations.ts'

const folder = join(import.meta.dirname, '../data/wishes')
const line = z.tuple([z.enum(['fr', 'en']), z.enum(wishKinds), z.enum(screens), z.string().min(1)])

export type WishCase = { lang: 'fr' | 'en'; kind: WishKind; screen: Screen; text: string }

/** The messages of one half: `lang kind screen text`, parted by tabs. */
export function readWishCases(half: Half): WishCase[] {
  return readFileSync(join(folder, `${half}.tsv`), 'utf8')
    .split('\n')
    .filter((one) => one.trim())
    .map((one) => {
      const [lang, kind, screen, text] = line.parse(one.split('\t'))
      return { lang, kind, screen, text }
    })
}
