import type { At, Found } from './job-words.fr.ts'

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
const few = (names: readonly string[]) =>
  names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} others` : list(names)

/** Few are named; of many the rows beside it tell who. */
const standing = (stands: readonly At[]) =>
  stands.flatMap(({ names }) => names).length > 6
    ? list(stands.map(({ stage, names }) => `${stage} (${names.length})`))
    : stands.map(({ stage, names }) => `${stage} (${names.length}), ${list(names)}`).join('; ')

const days = (count: number) => `${count} day${count === 1 ? '' : 's'}`
const kinds: Record<string, string> = { unlawful: 'unlawful', gendered: 'gendered', off_putting: 'off-putting' }

export const jobsEn = {
  at: ({ stage, names }: At, job: string) =>
    names.length === 0 ? `${job}, ${stage}: nobody.` : `${job}, ${stage} (${names.length}): ${few(names)}.`,
  board: (job: string, stands: readonly At[]) =>
    stands.length === 0 ? `${job}: nobody is under way any more.` : `${job}: ${standing(stands)}.`,
  furthest: ({ stage, names }: At, job: string) =>
    `${few(names)} ${names.length > 1 ? 'are' : 'is'} furthest on for ${job}: ${stage}.`,
  behind: ({ stage, names }: At, job: string) => `Right behind for ${job}: ${few(names)} (${stage}).`,
  nobodyBehind: (job: string) => `Nobody is behind for ${job}.`,
  figure: (job: string, told: string) => `${job}. ${told}`,
  sources: (sources: readonly [string, number][]) =>
    sources.length === 0
      ? 'No applications, so no sources.'
      : `Sources: ${list(sources.slice(0, 5).map(([source, count]) => `${source} (${count})`))}.`,
  pace: (median: number | null) =>
    median === null ? 'Nobody has been hired yet, so there is no time to hire.' : `Median time to hire: ${days(median)}.`,
  left: (count: number, of: number) => `${count} of ${of} position${of === 1 ? '' : 's'} still to fill.`,
  hires: (count: number) => `${count} hire${count === 1 ? '' : 's'}.`,
  drops: (stage: string, share: number) => `Most are lost before "${stage}": ${share}% of the stage before get there.`,
  totals: (of: { applications: number; running: number; hired: number; late: number }) =>
    `${of.applications} applications, ${of.running} under way, ${of.hired} hires, ${of.late} late.`,
  asks: (job: string, must: readonly string[], nice: readonly string[]) =>
    `${job}. Must have: ${list(must) || 'nothing'}.${nice.length > 0 ? ` Nice to have: ${list(nice)}.` : ''}`,
  whatOfJob: (job: string) =>
    `What should change for ${job}: pay, positions, contract, town, criteria, who sees it, or close it?`,
  features: {
    title: 'job title',
    must: 'must-haves',
    nice: 'nice-to-haves',
    skills: 'skills',
    experience: 'experience',
    distance: 'distance',
    availability: 'availability',
    languages: 'languages',
    freshness: 'freshness',
  } as Record<string, string>,
  weighed: (job: string, changes: readonly [string, number, number][], top: readonly string[]) =>
    `${job}, ${list(changes.map(([name, before, after]) => `${name} ${before} → ${after}`))}. On top: ${list(top) || 'nobody'}. Nothing is saved; say "apply" to keep it.`,
  sound: 'Nothing to mend: nothing unlawful, gendered or off-putting.',
  checked: (found: readonly Found[]) =>
    `To mend: ${found.map(({ kind, said, instead }) => `"${said}" (${kinds[kind] ?? kind}${instead ? `, rather "${instead}"` : ''})`).join('; ')}.`,
}
