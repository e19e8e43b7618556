import { dayWriter } from '#lib/paris-clock'
const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`
/** The first of them by name, and how many more. */
const who = (names: readonly string[]) =>
  names.length <= 6 ? list(names) : `${names.slice(0, 5).join(', ')} et ${names.length - 5} autres`
const written = dayWriter('fr', { day: 'numeric', month: 'long' })
const day = (iso: unknown) => written(String(iso))

const s = (count: number) => (count > 1 ? 's' : '')
const namesIn = (details: Record<string, unknown>) => (Array.isArray(details['names']) ? (details['names'] as string[]) : [])

const needs: Record<string, string> = {
  scorecard: 'une évaluation',
  test_result: 'un résultat de test',
  admin_approval: 'l’accord d’un administrateur',
}

type Blocked = { name: string; needs: string[] }
type Quote = { by: string; score: number; words: string }
/** What colleagues wrote on one criterion, in this language. */
export type Point = { label: string; quotes: readonly Quote[] }
export type Opinion = { by: string; opinion: string; comment: string }

const opinions: Record<string, string> = {
  strong_no: 'non, nettement',
  no: 'plutôt non',
  yes: 'plutôt oui',
  strong_yes: 'oui, nettement',
}
const quote = ({ by, score, words }: Quote) => `${by} ${score}/4 « ${words} »`
const point = ({ label, quotes }: Point) => `${label} (${quotes.slice(0, 3).map(quote).join(' ; ')})`
const points = (lead: string, all: readonly Point[]) =>
  all.length === 0 ? [] : [`${lead} : ${all.slice(0, 4).map(point).join(', ')}.`]

/** What is said about acts on people beyond moving them. */
export const actsFr = {
  /** Why a call did not happen, with whom it is about; empty where the details say nothing. */
  failuresWith: {
    stage_needs: (details) => {
      const people = details['people'] as Blocked[]
      const lines = people
        .slice(0, 5)
        .map(({ name, needs: missing }) => `${name} : ${list(missing.map((one) => needs[one] ?? one))}`)
      const more = people.length > 5 ? `, et ${people.length - 5} autres` : ''
      return `Il manque, avant d’aller plus loin, pour ${lines.join(' ; ')}${more}. Personne n’a été déplacé.`
    },
    not_applied: (details) => {
      const names = namesIn(details)
      return names.length > 0 ? `Pas de candidature à ce poste pour ${list(names)}. Rien n’a été fait.` : ''
    },
    test_time_too_long: () => 'Trois fois la durée du test, c’est le plus que l’on puisse donner.',
    test_begun: () => 'Ce test est déjà commencé : sa durée ne change plus.',
    provider_no_time: () => 'Codility ne permet pas d’ajouter du temps d’ici : faites-le chez Codility.',
    test_already_sent: (details) =>
      `${list(namesIn(details))} : ce test attend déjà, pas encore rendu. Rien n’est parti ; pour l’allonger, « donne-lui un tiers temps ».`,
    not_closed: (details) => `Toujours dans le processus : ${list(namesIn(details))}.`,
    already_there: (details) => {
      const names = namesIn(details)
      return `${list(names)} ${names.length > 1 ? 'sont' : 'est'} déjà à l’étape « ${(details['stage'] as { fr: string }).fr} »${details['further'] ? ' ou plus loin' : ''} : rien à changer.`
    },
    already_ended: (details) => `Déjà hors du processus : ${list(namesIn(details))}.`,
    colleague_unknown: (details) => `Personne de ce nom dans l’équipe : vous avez ${list(namesIn(details))}.`,
    colleague_ambiguous: (details) => `Plusieurs collègues portent ce nom : ${list(namesIn(details))}. Lequel ?`,
    own_access: () => 'C’est votre propre accès : un autre administrateur peut le changer.',
    successor_leaves: () => 'C’est la personne qui part : dites qui d’autre reprend.',
    rights_same: ({ name }) => `${String(name)} a déjà ces droits.`,
    nothing_to_clear: (details) => `Aucun accord n’est nécessaire à cette étape pour ${list(namesIn(details))}.`,
    nothing_asked: (details) => `Personne n’a demandé d’accord pour ${list(namesIn(details))}.`,
    erasure_open: ({ due }) => `C’est déjà demandé : un administrateur répond avant le ${day(due)}.`,
    clearance_open: (details) => `L’accord est déjà demandé pour ${list(namesIn(details))}.`,
    slot_taken: () => 'Cette heure est prise ou passée : donnez-en une autre.',
    no_free_slot: () => 'Aucune heure libre dans les trente jours.',
    interview_cancelled: () => 'Cet entretien est annulé.',
    contact_same: () => 'C’est déjà ce qui est enregistré : rien n’est à changer.',
    contact_nothing: () => 'Dites-moi ce qu’il faut corriger : le nom, le mail ou le téléphone.',
    phone_unread: () => 'Ce numéro n’est pas un numéro de téléphone : vérifiez-le, avec l’indicatif s’il est étranger.',
    contact_taken: () => 'Je ne peux pas enregistrer ce contact ici : demandez à l’agence de le faire.',
    contact_alike: (details) =>
      `Une autre personne a déjà ce contact : ${list((details['people'] as { name: string }[]).map(({ name }) => name))}. Rien n’est changé ; redites-le avec « quand même » si c’est voulu.`,
    contact_missing: () => 'Il me faut un mail ou un numéro de téléphone.',
    person_alike: (details) =>
      `Une fiche lui ressemble : ${list((details['people'] as { name: string }[]).map(({ name }) => name))}. Dites « ajoute quand même » si c’est une autre personne.`,
    changed_meanwhile: ({ name, by }) =>
      by ? `${name ? `${String(name)} : ` : ''}${String(by)} a changé la même chose entre-temps. Rien n’a été fait.` : '',
  } as Record<string, (details: Record<string, unknown>) => string>,
  notKept: (names: string[], quoted: string[]) =>
    `Je n’ai rien enregistré : ${list(names)} ne ${names.length > 1 ? 'peuvent' : 'peut'} pas servir à choisir quelqu’un${quoted.length > 0 ? ` (${quoted.map((one) => `« ${one} »`).join(', ')})` : ''}.`,
  reopened: (names: string[], job: string) => `${list(names)} : candidature rouverte pour ${job}.`,
  withdrew: (names: string[], job: string) =>
    `${list(names)} ${names.length > 1 ? 'se sont retirés' : 's’est retiré(e)'} pour ${job} : c’est noté.`,
  tagged: (names: string[], added: string[], removed: string[]) =>
    `${list(names)} : ${[...added.map((tag) => `+ ${tag}`), ...removed.map((tag) => `− ${tag}`)].join(', ')}.`,
  assigned: (names: string[], colleague: string | undefined) =>
    colleague ? `${colleague} suit maintenant ${list(names)}.` : `Plus personne ne suit ${list(names)}.`,
  rated: (name: string, rating: number | null) => (rating === null ? `${name} n’a plus de note.` : `${name} : ${rating} sur 5.`),
  told: (colleagues: string[], name: string) =>
    `${list(colleagues)} ${colleagues.length > 1 ? 'sont prévenus' : 'est prévenu(e)'} au sujet de ${name}.`,
  tagNeedsApplication: (names: string[], tags: string[]) =>
    `Une étiquette se pose sur une candidature, et il n’y en a pas pour ${list(names)} : présélectionnez d’abord, ou dites « note sur ${names[0] ?? ''} : ${tags[0] ?? '…'} » pour le garder sur la fiche.`,
  ratingScale: 'Les notes vont de 1 à 5 : dites par exemple « note Awa 4 sur 5 ».',
  whichTag: 'Quelle étiquette ? Par exemple : « étiquette la première « à rappeler » ».',
  whichCriterion: (labels: string[]) => `Ce n’est pas un critère de ce poste : ${labels.join(', ')}.`,
  whichEvidence: 'Qu’avez-vous vu ou entendu pour le dire ?',
  whichOpinion: 'Et votre avis sur la personne : oui nettement, plutôt oui, plutôt non, ou non ?',
  scored: (name: string) => `Votre évaluation de ${name} est enregistrée.`,
  noScorecard: (name: string) => `Personne n’a encore évalué ${name} pour ce poste.`,
  scorecardsBlind: (name: string, count: number) =>
    `${count} évaluation${s(count)} de ${name} : ${count > 1 ? 'elles se montrent' : 'elle se montre'} une fois la vôtre remplie.`,
  scorecards: (name: string, of: { opinions: Opinion[]; for: Point[]; against: Point[]; apart: Point[]; unsaid: string[] }) =>
    [
      `${of.opinions.length} évaluation${s(of.opinions.length)} de ${name} : ${of.opinions.map(({ by, opinion }) => `${by}, ${opinions[opinion] ?? opinion}`).join(' ; ')}.`,
      ...points('Pour', of.for),
      ...points('Contre', of.against),
      ...points('Avis partagés', of.apart),
      ...(of.unsaid.length > 0 ? [`Personne n’a regardé : ${list(of.unsaid.slice(0, 5))}.`] : []),
    ].join(' '),
  kit: (job: string, count: number, own: number, refused: string[]) =>
    [
      `${count + own} question${s(count + own)} pour l’entretien, ${job}, tirée${s(count + own)} de ses critères.`,
      ...refused.map((question) => `« ${question} » est interdite par la loi : la carte dit quoi demander à la place.`),
    ].join(' '),
  slotsProposed: (count: number, name: string) =>
    `${count} heure${s(count)} proposée${s(count)} à ${name} : le mail part dans dix minutes.`,
  interviewMoved: (name: string) => `L’entretien avec ${name} est déplacé : chacun reçoit la nouvelle heure dans dix minutes.`,
  interviewCancelled: (name: string) => `L’entretien avec ${name} est annulé.`,
  interviewsListed: (count: number) => (count === 0 ? 'Aucun entretien.' : `${count} entretien${s(count)}.`),
  noInterview: (name: string) => `Aucun entretien en vue avec ${name}.`,
  severalInterviews: (name: string, jobs: string[]) =>
    `Plusieurs entretiens avec ${name} : ${jobs.join(', ')}. Faites-le depuis sa fiche.`,
  whichTime: 'À quel jour et quelle heure ?',
  whichExtra: 'Combien de temps en plus : un tiers, la moitié, 30 minutes ?',
  noTestWaiting: (name: string) =>
    `Aucun test n’attend ${name}. Pour en envoyer un plus long : « envoie-lui le test avec un tiers temps ».`,
  testBegun: (name: string) => `${name} a déjà commencé son test : sa durée ne change plus.`,
  severalTests: (name: string, tests: string[]) => `Plusieurs tests attendent ${name} : ${tests.join(', ')}. Dites lequel.`,
  timeGiven: (name: string, minutes: number) =>
    `${name} a maintenant ${minutes} minutes pour son test. Aucune raison n’est gardée.`,
  nobodyLate: 'Personne n’attend au-delà du délai de son étape.',
  late: (people: string[], more: number, job: string) =>
    `${people.length + more === 1 ? '1 personne attend trop longtemps' : `${people.length + more} personnes attendent trop longtemps`} pour ${job} : ${list(people)}${more > 0 ? ` et ${more} de plus` : ''}.`,
  lateOne: (name: string, stage: string, days: number) =>
    `${name} (${stage}${days > 0 ? `, ${days} jour${s(days)} de trop` : ''})`,
  lateJobs: (total: number, jobs: string[]) => `${total} personnes dépassent le délai de leur étape : ${jobs.join(', ')}.`,
  eraseOne: 'Une personne à la fois : dites laquelle, par son nom ou son rang.',
  erasureAsked: (name: string, mine: boolean) =>
    mine
      ? 'Votre demande est partie : une personne de l’agence efface vos données et vous répond sous un mois.'
      : `Un administrateur est prévenu : il a un mois pour effacer les données de ${name}.`,
  accessRemoved: (name: string, successor: string) => `${name} n’a plus accès. ${successor} reprend ce qui lui était confié.`,
  rightsSet: (name: string, rights: string) =>
    rights === 'admin' ? `${name} a maintenant les droits d’administration.` : `${name} a maintenant les droits de recrutement.`,
  erasedPerson: 'C’est effacé, pour toujours. Le reçu est ci-dessous.',
  cannotNarrow: (unread: string, names: string[]) =>
    `Je ne sais pas qui est concerné par « ${unread} » parmi ${who(names)}. Dites-le autrement, ou nommez-les ?`,
  nobodyOf: (words: string) => `Personne ne correspond à « ${words} » pour ce poste.`,
  nobodyMeets: (criterion: string, silent: string[]) =>
    `Parmi eux, aucun profil ne dit « ${criterion} ».${silent.length > 0 ? ` À vérifier auprès de ${who(silent)}.` : ''} Rien n’a été fait.`,
  silentLeftOut: (criterion: string, silent: string[]) =>
    `Laissés de côté, leur profil ne disant rien de « ${criterion} » : ${who(silent)}. Nommez-les pour les prendre aussi.`,
  leftAlone: 'C’est entendu : je n’y touche pas.',
  adminOnly: 'C’est à un administrateur de donner cet accord.',
  clearanceAsked: (names: string[]) => `L’accord est demandé aux administrateurs pour ${list(names)}.`,
  cleared: (names: string[]) => `Votre accord est donné pour ${list(names)} : qui les suit le voit.`,
  clearanceRefused: (names: string[]) => `L’accord est refusé pour ${list(names)}.`,
  waitingAll: (actions: number, clearances: string[]) =>
    [
      clearances.length > 0
        ? `${clearances.length === 1 ? '1 accord vous est demandé' : `${clearances.length} accords vous sont demandés`} : ${list(clearances.slice(0, 5))}.`
        : '',
      actions > 0 ? (actions === 1 ? '1 action attend votre oui.' : `${actions} actions attendent votre oui.`) : '',
    ]
      .filter(Boolean)
      .join(' ') || 'Rien n’attend votre accord.',
  whichName: 'Comment s’appelle la personne ? Par exemple : « ajoute Lina Forestier, lina@example.org, cuisinière à Bron ».',
  whichBasis: 'D’où tenez-vous ses coordonnées : elle est d’accord, elle a envoyé son CV, ou vous l’avez rencontrée ?',
  personAdded: (name: string) => `${name} est dans le vivier.`,
  notifications: (unread: number) =>
    unread === 0 ? 'Aucune notification nouvelle.' : `${unread} notification${s(unread)} nouvelle${s(unread)}.`,
  othersCount: (said: number, left: number) =>
    left === 0
      ? 'Il ne reste personne d’autre dans la liste.'
      : `Il en reste ${left} dans la liste, pas ${said} : dites « les ${left} autres » si c’est bien cela.`,
}

export type ActWords = typeof actsFr
