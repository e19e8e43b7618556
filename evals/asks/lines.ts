import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type AskKind, askKinds } from '#agent/builtin/asks/kinds'
import type { Half } from '../queries/conversations.ts'

const folder = join(import.meta.dirname, '../data/asks')
const line = z.tuple([z.enum(['fr', 'en']), z.enum(askKinds), z.string().min(1)])

export type AskCase = { lang: 'fr' | 'en'; kind: AskKind; before: string[]; text: string }

/** The sentences of one half: `lang kind text`, parted by tabs; what was said before stands in front of ` // `. */
export function readAsks(half: Half): AskCase[] {
  return readFileSync(join(folder, `${half}.tsv`), 'utf8')
    .split('\n')
    .filter((one) => one.trim())
    .map((one) => {
      const [lang, kind, said] = line.parse(one.split('\t'))
      const parts = said.split(' // ')
      return { lang, kind, before: parts.slice(0, -1), text: parts.at(-1)! }
    })
}
