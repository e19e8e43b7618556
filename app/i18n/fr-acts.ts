import { plural } from './plural.ts'

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other })
type Params = Record<string, string | number>

/** Ce qu’on fait aux candidatures depuis les pages. */
export const acts = {
  questions: (n: number) => count(n, 'Une question avant d’envoyer', '# questions avant d’envoyer'),
  questionsNote: 'Aucune réponse ne vous écarte : une personne la lit. Vous pouvez en laisser.',
  sendApplication: 'Envoyer ma candidature',
  answers: 'Réponses',
  hoped: (words: string) => `espéré : ${words}`,
  unanswered: 'sans réponse',
  on: (title: string) => `Agir sur la candidature, ${title}`,
  assign: 'Confier à un collègue',
  follower: 'Suivi par',
  nobody: 'Personne',
  tags: 'Étiquettes',
  tagsHint: 'Séparées par des virgules. Rien de ce que la loi interdit de retenir.',
  rate: 'Donner une note',
  rating: 'Note',
  noRating: 'Sans note',
  stars: (n: number) => `${n} sur 5`,
  reopen: 'Rouvrir',
  withdraw: 'Noter un retrait',
  mention: 'Prévenir un collègue',
  mentionText: 'Votre mot',
  mentionHint: (name: string) => `Nommez-le par @, par exemple @${name}.`,
  mentionSend: 'Prévenir',
  interviews: 'Entretiens',
  noInterview: 'Aucun entretien.',
  propose: 'Proposer un entretien',
  place: 'Lieu ou adresse',
  move: 'Déplacer',
  newTime: 'Nouvelle heure',
  timeHint: 'Heure de Paris, convenue avec la personne. Chacun reçoit le rendez-vous dans dix minutes.',
  cancelInterview: 'Annuler l’entretien',
  kit: 'Trame d’entretien',
  kitAsk: 'Une question à vous',
  kitCheck: 'Ajouter',
  clearance: {
    ask: 'Demander l’accord',
    askText: 'Ce que l’administrateur doit savoir',
    send: 'Demander',
    needed: 'Accord d’un administrateur requis pour avancer',
    asked: (by: string) => `Accord demandé par ${by}`,
    granted: (by: string) => `Accord donné par ${by}`,
    refused: (by: string) => `Accord refusé par ${by}`,
    grant: 'Donner mon accord',
    refuse: 'Refuser',
    refuseText: 'Pourquoi, pour qui l’a demandé',
    askedFor: (names: string, n: number) =>
      n > 1
        ? `Accord demandé pour ${names} : les administrateurs sont prévenus.`
        : `Accord demandé pour ${names} : l’administrateur est prévenu.`,
    noneAsked: 'Aucun accord n’est demandé.',
    asksTitle: 'Accords demandés par vos collègues',
    refusedFor: (names: string) => `Accord refusé pour ${names} : qui l’a demandé est prévenu.`,
  },
  person: {
    add: 'Ajouter une personne',
    intro: 'Écrivez ce que vous savez, ou déposez un CV : il remplira le reste.',
    name: 'Prénom et nom',
    email: 'Mail',
    phone: 'Téléphone',
    contactHint: 'Un des deux suffit.',
    headline: 'Métier',
    city: 'Commune',
    basis: 'D’où vient ce profil',
    bases: {
      agreed: 'La personne est d’accord pour être dans le vivier',
      sent: 'Elle a envoyé sa candidature à l’agence',
      met: 'Rencontrée, elle sera informée sous un mois',
    } as Record<string, string>,
    basisHint: 'Écrit dans sa fiche, avec la date et votre nom.',
    save: 'Ajouter',
    anyway: 'Ajouter quand même',
    alike: (n: number) => count(n, 'Une fiche lui ressemble', '# fiches lui ressemblent'),
    alikeText: 'Même mail, même téléphone ou même nom. Ouvrez-la plutôt que d’en faire deux.',
    by: { email: 'même mail', phone: 'même téléphone', name: 'même nom' } as Record<string, string>,
    added: 'Personne ajoutée.',
    cvFailed: 'La fiche est faite, mais le CV n’a pas été pris : déposez-le dans la conversation.',
  },
  summary: {
    title: 'Résumé par l’assistant',
    note: 'Fait des mots de vos collègues, sans rien y ajouter. La décision reste à une personne.',
    for: 'Pour',
    against: 'Contre',
    apart: 'Désaccords',
    unsaid: 'Non évalué',
    none: 'rien d’écrit',
  },
  mailsToo: (n: number) => count(n, 'Et un autre mail, à :', 'Et # autres mails, à :'),
}

export const actsErrors = {
  answers_missing: 'Ce poste pose quelques questions : répondez-y pour postuler. Aucune réponse ne vous écarte.',
  clearance_open: 'L’accord est déjà demandé. L’administrateur a été prévenu.',
  nothing_asked: 'Personne n’a demandé cet accord, ou il est déjà décidé.',
  contact_missing: 'Il faut un mail ou un téléphone.',
  runs_at_once: 'Cinq réponses s’écrivent déjà pour vous. Attendez que l’une finisse ; votre message est gardé.',
  person_alike: 'Une fiche lui ressemble déjà. Rien n’a été ajouté.',
} as Record<string, string>

export const actsWords = {
  'ask_clearance.title': ({ count: n = 1, name = '' }: Params) =>
    Number(n) > 1
      ? `Demander l’accord d’un administrateur pour ${n} personnes`
      : `Demander l’accord d’un administrateur pour ${name}`,
  'ask_clearance.waits': 'attend l’accord',
  'refuse_clearance.title': ({ name = '' }: Params) => `Refuser l’accord demandé pour ${name}`,
  'create_candidate.title': ({ name = '' }: Params) => `Ajouter ${name}`,
  'move.already': ({ count: n = 1, names = '', more = 0, stage = '', further }: Params) =>
    `${names}${Number(more) > 0 ? ` et ${more} de plus` : ''} : déjà à l’étape « ${stage} »${further ? ' ou plus loin' : ''}, ${Number(n) > 1 ? 'laissés' : 'laissé'} de côté.`,
  'move.back': ({ count: n = 1, names = '', more = 0, stage = '' }: Params) =>
    `${Number(n) > 1 ? 'Retours en arrière' : 'Retour en arrière'}, vers « ${stage} » : ${names}${Number(more) > 0 ? ` et ${more} de plus` : ''}.`,
  'create_candidate.alike': ({ name = '' }: Params) => `Une fiche ressemble à celle-ci : ${name}`,
  'field.basis': 'Origine',
  'basis.agreed': 'd’accord pour le vivier',
  'basis.sent': 'candidature envoyée à l’agence',
  'basis.met': 'rencontrée, à informer sous un mois',
  'field.contact': 'Contact',
  'answer.yes': 'Oui',
  'answer.soon': 'Bientôt',
  'answer.no': 'Non',
} as Record<string, string | ((params: Params) => string)>

export const actsTools = {
  list_clearances: 'Accords demandés',
  ask_clearance: 'Demander un accord',
  refuse_clearance: 'Refuser un accord',
  create_candidate: 'Ajouter une personne',
} as Record<string, string>

export const actsYes = {
  ask_clearance: (n: number) => count(n, 'Oui, demander l’accord', 'Oui, demander les # accords'),
  refuse_clearance: () => 'Oui, refuser',
  create_candidate: () => 'Oui, ajouter',
} as Record<string, (count: number) => string>

export const actsDone = {
  ask_clearance: 'Accord demandé.',
  refuse_clearance: 'Accord refusé.',
  create_candidate: 'Personne ajoutée.',
} as Record<string, string>

export const actsEvents = { clearance_asked: 'Accord demandé', clearance_refused: 'Accord refusé' } as Record<string, string>
