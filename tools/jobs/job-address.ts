import { z } from 'zod'
import { fold } from '#lib/words'
import type { JobShut } from '../kit/job-visibility.ts'

export const shut = z.enum(['draft', 'closed', 'not_yet', 'over', 'full'] satisfies JobShut[])

type Addressed = { id: string; title: string; city: string; visibility: string; link_key: string }

const referenceLength = 12

/** The end of the id: what tells two adverts of one title apart. */
export const referenceOf = (id: string) => id.slice(-referenceLength)

/** The path of a job's public page; one shown by link alone carries its key. */
export function addressOf({ id, title, city, visibility, link_key }: Addressed): string {
  const words = fold(`${title} ${city}`).replace(/ /g, '-').slice(0, 80)
  const slug = [words, referenceOf(id)].filter(Boolean).join('-')
  return `/offres/${slug}${visibility === 'link' ? `?cle=${link_key}` : ''}`
}

/** The reference that an address ends with; undefined where it has none. */
export function referenceIn(slug: string): string | undefined {
  return /(?:^|-)([0-9a-f]{12})$/.exec(slug)?.[1]
}
