const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`
const few = (names: readonly string[]) =>
  names.length > 6 ? `${names.slice(0, 5).join(', ')} et ${names.length - 5} autres` : list(names)

const percent = (share: number) => `${share} %`
const days = (count: number) => `${String(count).replace('.', ',')} jour${count > 1 ? 's' : ''}`
const kinds: Record<string, string> = { unlawful: 'interdit', gendered: 'genré', off_putting: 'décourage' }

/** A wording that an advert should not have, and what may stand in its place. */
export type Found = { kind: string; said: string; instead: string }

/** People of a job who stand at one stage. */
export type At = { stage: string; names: readonly string[] }

/** Few are named; of many the rows beside it tell who. */
const standing = (stands: readonly At[]) =>
  stands.flatMap(({ names }) => names).length > 6
    ? list(stands.map(({ stage, names }) => `${stage} (${names.length})`))
    : stands.map(({ stage, names }) => `${stage} (${names.length}), ${list(names)}`).join(' ; ')

/** What is said of a job, of who is in it, of what it asks. */
export const jobsFr = {
  at: ({ stage, names }: At, job: string) =>
    names.length === 0 ? `${job}, ${stage} : personne.` : `${job}, ${stage} (${names.length}) : ${few(names)}.`,
  board: (job: string, stands: readonly At[]) =>
    stands.length === 0 ? `${job} : plus personne n’est en cours.` : `${job} : ${standing(stands)}.`,
  furthest: ({ stage, names }: At, job: string) =>
    `${few(names)} ${names.length > 1 ? 'sont' : 'est'} au plus loin pour ${job} : ${stage}.`,
  behind: ({ stage, names }: At, job: string) => `Juste derrière pour ${job} : ${few(names)} (${stage}).`,
  nobodyBehind: (job: string) => `Personne derrière pour ${job}.`,
  figure: (job: string, told: string) => `${job}. ${told}`,
  sources: (sources: readonly [string, number][]) =>
    sources.length === 0
      ? 'Aucune candidature, donc aucune source.'
      : `Sources : ${list(sources.slice(0, 5).map(([source, count]) => `${source} (${count})`))}.`,
  pace: (median: number | null) =>
    median === null ? 'Personne n’est encore embauché : pas de délai à donner.' : `Délai médian d’embauche : ${days(median)}.`,
  left: (count: number, of: number) => `Il reste ${count} poste${count > 1 ? 's' : ''} à pourvoir sur ${of}.`,
  hires: (count: number) => `${count} embauche${count > 1 ? 's' : ''}.`,
  drops: (stage: string, share: number) =>
    `C’est à l’étape « ${stage} » que l’on perd le plus : ${percent(share)} y arrivent depuis l’étape d’avant.`,
  totals: (of: { applications: number; running: number; hired: number; late: number }) =>
    `${of.applications} candidatures, ${of.running} en cours, ${of.hired} embauches, ${of.late} en retard.`,
  asks: (job: string, must: readonly string[], nice: readonly string[]) =>
    `${job}. Indispensable : ${list(must) || 'rien'}.${nice.length > 0 ? ` Souhaité : ${list(nice)}.` : ''}`,
  whatOfJob: (job: string) =>
    `Que dois-je changer pour ${job} : salaire, places, contrat, ville, critères, visibilité, ou le fermer ?`,
  features: {
    title: 'métier',
    must: 'indispensables',
    nice: 'atouts',
    skills: 'compétences',
    experience: 'expérience',
    distance: 'distance',
    availability: 'disponibilité',
    languages: 'langues',
    freshness: 'fraîcheur',
  } as Record<string, string>,
  weighed: (job: string, changes: readonly [string, number, number][], top: readonly string[]) =>
    `${job}, ${list(changes.map(([name, before, after]) => `${name} ${before} → ${after}`))}. En tête : ${list(top) || 'personne'}. Rien n’est enregistré ; dites « applique » pour le garder.`,
  sound: 'Rien à reprendre : ni interdit, ni genré, ni décourageant.',
  checked: (found: readonly Found[]) =>
    `À reprendre : ${found.map(({ kind, said, instead }) => `« ${said} » (${kinds[kind] ?? kind}${instead ? `, plutôt « ${instead} »` : ''})`).join(' ; ')}.`,
}
