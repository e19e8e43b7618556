import type { At } from './job-words.fr.ts'

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
const few = (names: readonly string[]) =>
  names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} others` : list(names)

export const jobsEn = {
  at: ({ stage, names }: At, job: string) =>
    names.length === 0 ? `${job}, ${stage}: nobody.` : `${job}, ${stage} (${names.length}): ${few(names)}.`,
  board: (job: string, stands: readonly At[]) =>
    stands.length === 0
      ? `${job}: nobody is under way any more.`
      : `${job}: ${stands.map(({ stage, names }) => `${stage} (${names.length}), ${few(names)}`).join('; ')}.`,
  furthest: ({ stage, names }: At, job: string) =>
    `${few(names)} ${names.length > 1 ? 'are' : 'is'} furthest on for ${job}: ${stage}.`,
  behind: ({ stage, names }: At, job: string) => `Right behind for ${job}: ${few(names)} (${stage}).`,
  nobodyBehind: (job: string) => `Nobody is behind for ${job}.`,
}
