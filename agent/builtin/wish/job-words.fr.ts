const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`
const few = (names: readonly string[]) =>
  names.length > 6 ? `${names.slice(0, 5).join(', ')} et ${names.length - 5} autres` : list(names)

/** People of a job who stand at one stage. */
export type At = { stage: string; names: readonly string[] }

/** What is said of a job, of who is in it, of what it asks. */
export const jobsFr = {
  at: ({ stage, names }: At, job: string) =>
    names.length === 0 ? `${job}, ${stage} : personne.` : `${job}, ${stage} (${names.length}) : ${few(names)}.`,
  board: (job: string, stands: readonly At[]) =>
    stands.length === 0
      ? `${job} : plus personne n’est en cours.`
      : `${job} : ${stands.map(({ stage, names }) => `${stage} (${names.length}), ${few(names)}`).join(' ; ')}.`,
  furthest: ({ stage, names }: At, job: string) =>
    `${few(names)} ${names.length > 1 ? 'sont' : 'est'} au plus loin pour ${job} : ${stage}.`,
  behind: ({ stage, names }: At, job: string) => `Juste derrière pour ${job} : ${few(names)} (${stage}).`,
  nobodyBehind: (job: string) => `Personne derrière pour ${job}.`,
}
