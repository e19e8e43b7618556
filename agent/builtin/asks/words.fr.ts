import { dayWriter } from '#lib/paris-clock'

const day = dayWriter('fr', { weekday: 'long', day: 'numeric', month: 'long' })
const clock = dayWriter('fr', { hour: 'numeric', minute: '2-digit' })
const list = (names: string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`)
const few = (names: string[]) =>
  names.length > 6 ? `${names.slice(0, 5).join(', ')} et ${names.length - 5} autres` : list(names)
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number > 1 ? many : one}`
const since = (days: number) => (days < 1 ? 'depuis aujourd’hui' : `depuis ${count(days, 'jour')}`)

export type Stand = { stage: string; stageName: string; job: string; days: number }
export type Met = { name: string; start: string | null; job: string; by: string; state: string }
export type Sat = { test: string; state: string; share: number | null; passed: boolean | null }
export type Todo = {
  approvals: number
  notices: number
  today: Met[]
  late: number
  lateJob: string
  fresh: number
  marking: string[]
}
export type Kept = { text: string; by: string; at: string }

const satOf = ({ test, state, share, passed }: Sat) => {
  if (passed !== null) return `« ${test} » ${passed ? 'réussi' : 'non réussi'}${share === null ? '' : ` (${share} %)`}`
  if (state === 'submitted') return `« ${test} » rendu, pas encore noté`
  if (state === 'expired') return `« ${test} » non rendu à temps`
  if (state === 'started') return `« ${test} » commencé, pas rendu`
  return `« ${test} » envoyé, pas encore fait`
}

const howto: Record<string, string> = {
  import:
    'Déposez les CV ici, dans la conversation, ou page Candidats : « Importer des CV » prend aussi un dossier ou une archive.',
  export: 'L’export se fait depuis la page Candidats : cochez les personnes, puis « Exporter ».',
  stages: 'Les étapes d’un poste se changent sur la page du poste, sous « Étapes ».',
  colleague:
    'C’est un administrateur qui ouvre le compte d’un collègue : page Réglages, « Ajouter un collègue ». Pour un départ, il dit ici qui part, ou clique sur « Retirer ».',
  test: 'Les tests s’écrivent page Tests, ou partent d’un modèle. Pour en envoyer un, dites « envoie le test à … ».',
  template: 'Les modèles de message sont page Messages, sous « Modèles ».',
  job: 'Dites-le ici, par exemple « crée un poste de cuisinier à Lyon, CDI », ou page Postes. Rien n’est publié sans vous.',
  person: 'Déposez son CV ici, ou dites « ajoute » avec son nom et son mail : vous relisez avant l’enregistrement.',
  duplicates: 'Dites « y a-t-il des doublons ? » : rien n’est fusionné sans vous.',
  erase: 'Dites « supprime les données de … » : une carte montre tout ce qui sera effacé, et attend votre oui.',
  alert: 'Faites la recherche, puis dites « enregistre cette recherche avec une alerte chaque semaine ».',
  account: 'La langue de l’écran et la déconnexion sont dans le menu de votre nom ; le reste, dans Réglages.',
  password:
    'Votre mot de passe se change page Réglages, « Changer mon mot de passe ». Oublié, un administrateur vous en donne un nouveau.',
  password_of:
    'Page Réglages, dans le menu de son nom : « Donner un nouveau mot de passe ». Il est montré une fois, à lui transmettre.',
  interview: 'Dites « propose un entretien à … mardi à 14 h » : la personne choisit un créneau et le rendez-vous se note seul.',
  reports: 'Les chiffres sont page Rapports ; pour un poste, dites « où en est le poste … ? ».',
  other:
    'Dites-moi ici ce que vous voulez faire, avec vos mots : je le prépare, et rien ne part sans votre accord. Les réglages sont à gauche.',
}

export const asksFr = {
  day,
  bye: 'Avec plaisir. À bientôt.',
  agreed: 'Très bien. Dites-moi la suite.',
  nameless:
    'Je suis une IA, pas une personne : l’assistant intégré de Bassin, qui suit des règles et n’invente rien. Les personnes décident.',
  language: 'Je réponds dans la langue où l’on m’écrit, français ou anglais : continuez en français.',
  otherLanguage: 'Je ne parle que français et anglais, et je réponds dans la langue où l’on m’écrit.',
  howto: (topic: string) => howto[topic] ?? howto['other']!,
  accessBy: (admins: string[]) =>
    `Seul un administrateur donne ou retire un accès${admins.length > 0 ? ` : demandez à ${few(admins)}` : ''}.`,
  accessOne: 'Un collègue à la fois : dites-moi par qui commencer.',
  passwordBy: 'Un administrateur lui donne un nouveau mot de passe : page Réglages, dans le menu de son nom.',
  passwordMine: 'Votre mot de passe se change page Mon profil, « Changer mon mot de passe ».',
  noReminder: (name: string | undefined) =>
    `Je ne tiens pas de rappels. Je peux en garder une trace : dites « note » avec ce qu’il y a à faire${name ? ` pour ${name}` : ''}.`,
  cannotCall: (name: string, phone: string | undefined) =>
    phone
      ? `Je ne téléphone pas. Le numéro de ${name} : ${phone}. Je peux aussi lui préparer un message.`
      : `Je ne téléphone pas, et le profil de ${name} n’a pas de numéro. Je peux lui préparer un message.`,
  share:
    'Je n’écris qu’aux candidats. Pour un collègue, dites « préviens … pour … » ; sinon exportez la liste (page Candidats) ou le CV (sur la fiche).',
  erasures: (total: number, late: number) =>
    total === 0
      ? 'Aucune demande d’effacement n’attend.'
      : `${count(total, 'demande')} d’effacement ${total > 1 ? 'attendent' : 'attend'} une réponse${late > 0 ? `, dont ${late} au-delà du délai d’un mois` : ''}. C’est un administrateur qui décide, page À approuver.`,
  notOpenings:
    'Le journal garde ce qui a été fait (étapes, messages, exports, corrections, effacements), pas qui a ouvert une fiche.',
  keptFor:
    'Au plus deux ans après l’accord de la personne ; ensuite il faut le lui redemander. La page Candidats montre de qui l’accord expire bientôt ou a expiré, et chacun peut demander son effacement avant.',
  reset: 'La recherche est effacée. Qui cherchez-vous ?',
  unhappy: 'Qu’est-ce qui ne va pas : le métier, le lieu, l’expérience, les disponibilités ? Dites-le et je change la recherche.',
  unhappyAlone: 'Dites-moi ce qui ne va pas et ce que vous cherchez : métier, lieu, expérience.',
  todo: (of: Todo) => {
    const parts = [
      ...(of.approvals > 0 ? [`${count(of.approvals, 'action')} à approuver`] : []),
      ...(of.today.length > 0
        ? [`${count(of.today.length, 'entretien')} aujourd’hui (${few(of.today.map(({ name }) => name))})`]
        : []),
      ...(of.late > 0
        ? [`${count(of.late, 'personne')} au-delà du délai de leur étape${of.lateJob ? `, surtout pour ${of.lateJob}` : ''}`]
        : []),
      ...(of.marking.length > 0 ? [`${count(of.marking.length, 'test')} à noter (${few(of.marking)})`] : []),
      ...(of.fresh > 0 ? [`${count(of.fresh, 'candidature')} à regarder`] : []),
      ...(of.notices > 0 ? [`${count(of.notices, 'notification')} à lire`] : []),
    ]
    return parts.length > 0
      ? `Pour vous : ${parts.join(' ; ')}.${of.late > 0 ? ' Dites « qui est en retard ? » pour les voir.' : ''}`
      : 'Rien ne vous attend : ni accord, ni entretien aujourd’hui, ni retard, ni candidature nouvelle.'
  },
  mine: (number: number, days: number) =>
    number === 0
      ? `Aucune action de vous ${days < 2 ? 'ce jour-là' : 'sur cette période'}.`
      : `${count(number, 'action')} de vous ${days < 2 ? 'ce jour-là' : 'sur cette période'}, la dernière en tête.`,
  interviews: (met: Met[], when: string) =>
    met.length === 0
      ? `Aucun entretien ${when}.`
      : `${count(met.length, 'entretien')} ${when} : ${met
          .slice(0, 5)
          .map(({ name, start, job }) => `${name}, ${day(start!)} à ${clock(start!).replace(':', ' h ')} (${job})`)
          .join(' ; ')}${met.length > 5 ? '…' : ''}.`,
  whens: {
    today: 'aujourd’hui',
    tomorrow: 'demain',
    week: 'cette semaine',
    next: 'la semaine prochaine',
    coming: 'à venir',
    past: 'jusqu’ici',
  } as Record<string, string>,
  onDay: (moment: string) => `le ${day(moment)}`,
  ending: (jobs: [string, string][]) =>
    `Les plus proches de leur fin : ${list(jobs.slice(0, 4).map(([title, end]) => `${title} (le ${day(`${end}T12:00:00Z`)})`))}.`,
  noneEnding: (open: number) =>
    `Aucun poste n’a de date de fin : ${open > 1 ? `les ${open} postes ouverts le restent` : 'il reste ouvert'} jusqu’à ce que vous en fermiez.`,
  noneEmpty: 'Chaque poste ouvert a au moins une candidature.',
  emptyJobs: (titles: string[]) => `Sans candidature : ${few(titles)}.`,
  noneLate: 'Aucun poste n’a de personne en retard.',
  lateJobs: (jobs: [string, number][]) => `En retard : ${list(jobs.slice(0, 4).map(([title, late]) => `${title} (${late})`))}.`,
  fullest: (jobs: [string, number][]) =>
    `Le plus de candidatures : ${list(jobs.slice(0, 3).map(([title, people]) => `${title} (${people})`))}.`,
  thinnest: (jobs: [string, number][]) =>
    `Le moins de candidatures : ${list(jobs.slice(0, 3).map(([title, people]) => `${title} (${people})`))}.`,
  openJobs: (titles: string[], total: number) =>
    total === 0 ? 'Aucun poste ouvert.' : `${count(total, 'poste ouvert', 'postes ouverts')} : ${few(titles)}.`,
  longest: (people: { name: string; days: number; stage: string; job: string }[]) =>
    people.length === 0
      ? 'Personne n’attend.'
      : people[0]!.days < 1
        ? `Personne n’attend depuis plus d’un jour : ${count(people.length, 'personne en cours', 'personnes en cours')}.`
        : `${people[0]!.name} attend depuis le plus longtemps : ${count(people[0]!.days, 'jour')} à l’étape « ${people[0]!.stage} » (${people[0]!.job})${
            people.length > 1
              ? `, puis ${list(people.slice(1, 3).map(({ name, days }) => `${name} (${count(days, 'jour')})`))}`
              : ''
          }.`,
  tested: ({ passed, failed, waiting, marking }: Record<'passed' | 'failed' | 'waiting' | 'marking', string[]>) =>
    [
      ...(passed.length > 0 ? [`Réussi : ${few(passed)}.`] : []),
      ...(failed.length > 0 ? [`Non réussi : ${few(failed)}.`] : []),
      ...(marking.length > 0 ? [`À noter : ${few(marking)}.`] : []),
      ...(waiting.length > 0 ? [`Pas encore fait : ${few(waiting)}.`] : []),
    ].join(' ') || 'Aucun test n’a été envoyé.',
  allSat: 'Tous ceux à qui un test a été envoyé l’ont rendu.',
  jobFields: { pay: 'Salaire', place: 'Lieu', contract: 'Contrat', client: 'Client', positions: 'Postes à pourvoir' } as Record<
    string,
    string
  >,
  jobSays: (title: string, told: [string, string][]) =>
    `${title}. ${told.map(([field, value]) => `${field} : ${value}`).join(' ; ')}.`,
  jobSilent: (title: string, field: string) => `${title} : ce poste ne le dit pas (${field.toLowerCase()}).`,
  jobQuotes: (title: string, quoted: string) => `${title}. L’annonce dit : « ${quoted} »`,
  jobUnsaid: (title: string) => `${title} : l’annonce n’en dit rien. Son texte et ses critères sont à l’écran.`,
  applied: (people: string[], when: string) =>
    people.length === 0 ? `Aucune candidature ${when}.` : `${count(people.length, 'candidature')} ${when} : ${few(people)}.`,
  lastApplied: (people: string[], total: number, from: string) =>
    `Depuis le ${day(from)} : ${count(total, 'candidature')}, ${few([...people, ...Array<string>(Math.max(0, total - people.length)).fill('')])}.`,
  noneSince: (days: number) => `Personne n’attend depuis ${count(days, 'jour')}.`,
  waitingSince: (people: { name: string; days: number }[], days: number) =>
    `${count(people.length, 'personne')} depuis au moins ${count(days, 'jour')} : ${few(people.map(({ name, days: own }) => `${name} (${own})`))}.`,
  sinces: (moment: string) => `depuis le ${day(moment)}`,
  noList: 'Il n’y a pas encore de liste : dites-moi qui chercher.',
  noOther: 'Je ne vois personne d’autre de ce nom. Dites-moi le prénom et le nom.',
  stands: (name: string, stands: Stand[]) =>
    stands.length === 0
      ? `${name} n’a de candidature sur aucun poste.`
      : `${name} : ${list(stands.slice(0, 3).map(({ stageName, job, days }) => `« ${stageName} » pour ${job}, ${since(days)}`))}.`,
  met: ({ start, state }: Met) =>
    state === 'proposed' || !start
      ? 'Des créneaux d’entretien lui sont proposés, sans réponse.'
      : `Entretien le ${day(start)} à ${clock(start).replace(':', ' h ')}.`,
  tests: (name: string, sat: Sat[]) =>
    sat.length === 0 ? `Aucun test n’a été envoyé à ${name}.` : `${name} : ${list(sat.slice(0, 3).map(satOf))}.`,
  lastContact: (name: string, at: string | undefined, subject: string | undefined) =>
    at
      ? `Dernier contact avec ${name} le ${day(at)}${subject ? ` : « ${subject} »` : ''}.`
      : `Aucun message n’est parti d’ici vers ${name}.`,
  replies: 'Les réponses par mail ne me parviennent pas : elles sont dans votre messagerie.',
  accepted: (name: string, { start, state }: Met) =>
    state === 'declined'
      ? `${name} a décliné l’entretien.`
      : start
        ? `${name} a choisi un créneau : ${day(start)} à ${clock(start).replace(':', ' h ')}.`
        : `${name} n’a pas encore choisi de créneau.`,
  privateFact:
    'Je ne le dis pas et je ne le cherche pas : c’est sa vie privée, et la loi interdit d’en tenir compte pour recruter.',
  notes: (name: string, notes: Kept[]) =>
    notes.length === 0
      ? `Aucune note sur ${name}.`
      : `${count(notes.length, 'note')} sur ${name}. ${notes
          .slice(0, 3)
          .map(({ text, by, at }) => `${by ? `${by}, ` : ''}${day(at)} : « ${text} »`)
          .join(' ; ')}.`,
  unranked: (name: string) =>
    `La liste ne classe pas ${name} : sans recherche, les fiches modifiées en dernier viennent d’abord.`,
  scored: (name: string, rank: number) =>
    `${name} est au rang ${rank} : la place suit les critères de la recherche, et rien d’autre.`,
  interviewOf: (name: string, met: Met[]) =>
    met.length === 0
      ? `Aucun entretien n’est prévu avec ${name}.`
      : `${name} : ${list(
          met
            .slice(0, 3)
            .map(({ start, job, by }) =>
              start
                ? `${day(start)} à ${clock(start).replace(':', ' h ')}, ${job}${by ? `, avec ${by}` : ''}`
                : `créneaux proposés pour ${job}, pas encore choisis`,
            ),
        )}.`,
  handled: (name: string, owners: [string, string][]) =>
    owners.length === 0
      ? `Personne n’est chargé de ${name} pour le moment.`
      : `${list(owners.map(([owner, job]) => `${owner} suit ${name} (${job})`))}.`,
  years: (name: string, years: number) => `${name} a ${count(Math.round(years), 'an')} d’expérience, d’après son profil.`,
}

export type AskWords = typeof asksFr
