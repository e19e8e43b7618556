import { createFormat } from './format.ts'
import { plural } from './plural.ts'

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other })

type Params = Record<string, string | number>
const format = createFormat('fr')

const needs = {
  scorecard: 'une évaluation',
  test_result: 'un résultat de test',
  admin_approval: 'l’accord d’un administrateur',
} as Record<string, string>

export const pipeline = {
  stages: {
    title: 'Étapes',
    edit: 'Régler les étapes',
    hint: 'L’ordre est celui du tableau. « Nouveau » reste en tête, les issues restent à la fin.',
    template: 'Partir d’un modèle',
    keep: 'Les étapes de ce poste',
    families: {
      general: 'Général',
      care: 'Soin',
      transport: 'Transport, logistique',
      catering_retail: 'Restauration, commerce',
      building_industry: 'Bâtiment, industrie',
      office_it: 'Bureau, informatique',
    } as Record<string, string>,
    nameFr: 'Nom en français',
    nameEn: 'Nom en anglais',
    kind: 'Nature',
    limit: 'Délai, en jours',
    entry: 'À l’arrivée',
    needs: 'Pour aller plus loin',
    entries: {
      notify: 'Prévenir qui suit la personne',
      ask_slot: 'Proposer des créneaux d’entretien',
      send_test: 'Envoyer un test',
    } as Record<string, string>,
    minutes: 'Durée, en minutes',
    test: 'Test',
    noTest: 'Aucun test encore : écrivez-en un dans Tests.',
    testDays: 'Jours pour le passer',
    needNames: {
      scorecard: 'Une évaluation remplie',
      test_result: 'Un résultat de test',
      admin_approval: 'L’accord d’un administrateur',
    } as Record<string, string>,
    up: (name: string) => `Monter ${name}`,
    down: (name: string) => `Descendre ${name}`,
    remove: (name: string) => `Retirer ${name}`,
    add: 'Ajouter une étape',
    newNameFr: 'Nouvelle étape',
    newNameEn: 'New stage',
    save: 'Enregistrer les étapes',
    stranded: 'Des personnes sont dans une étape qui disparaît. Où vont-elles ?',
    goTo: (name: string, n: number) => `${name}, ${count(n, '# personne', '# personnes')} : vers`,
    needsLine: (names: string) => `pour sortir : ${names}`,
    saved: (n: number) =>
      n > 0 ? `Étapes enregistrées, ${count(n, '# personne déplacée', '# personnes déplacées')}.` : 'Étapes enregistrées.',
    templatesTitle: 'Étapes habituelles par famille de métiers',
  },
  notices: {
    title: 'Notifications',
    empty: 'Rien de nouveau',
    emptyText: 'Ici arrivent les mentions de vos collègues et ce qui attend votre geste.',
    readAll: 'Tout marquer comme lu',
    unread: (n: number) => count(n, '# non lue', '# non lues'),
    isUnread: 'non lue',
    line: {
      mention: (by: string, name: string) => `${by} vous a mentionné au sujet de ${name}`,
      stage: (_by: string, name: string) => `${name} arrive dans une étape que vous suivez`,
      assigned: (by: string, name: string) => `${by} vous confie ${name}`,
      clearance: (by: string, name: string) => `${by} donne son accord pour ${name}`,
      clearance_asked: (by: string, name: string) => `${by} demande votre accord pour ${name}`,
      clearance_refused: (by: string, name: string) => `${by} ne donne pas son accord pour ${name}`,
      mail: (_by: string, name: string) => `Votre message à ${name} est peut-être parti : à vérifier`,
      interview: (_by: string, name: string) => `Entretien avec ${name}`,
      test: (_by: string, name: string) => `Test de ${name}`,
    } as Record<string, (by: string, name: string) => string>,
  },
  verbs: {
    reopened: (names: string) => `Rouvert : ${names}.`,
    assigned: (names: string, who: string) => (who ? `Suivi par ${who} : ${names}.` : `Suivi par personne : ${names}.`),
    tagged: (names: string, tags: string) => `${names} : ${tags}.`,
    rated: (name: string, rating: number | null) => (rating === null ? `${name} : sans note.` : `${name} : ${rating} sur 5.`),
    told: (who: string, name: string) => `${who} trouvera votre mot sur ${name} dans ses notifications.`,
    draftRejection: (n: number) => count(n, 'Préparer un message', 'Préparer les # messages'),
    more: (n: number) => count(n, 'Voir une autre personne', 'Voir les # autres personnes'),
  },
  rdv: {
    title: 'Votre entretien',
    hello: (name: string) => `Bonjour ${name}, quelle heure vous convient ?`,
    choose: 'Heures possibles',
    job: 'Poste',
    with: 'Avec',
    how: 'Comment',
    minutes: (n: number) => `${n} min`,
    modes: { on_site: 'sur place', phone: 'par téléphone', video: 'en visioconférence' } as Record<string, string>,
    confirm: (day: string, time: string) => `Choisir ${day}, ${time}`,
    confirmNone: 'Choisissez une heure',
    none: 'Aucune ne me convient',
    noneLeft: 'Toutes ces heures viennent d’être prises. Dites-le d’un geste : on vous en proposera d’autres.',
    booked: 'C’est noté',
    mailSent: 'Vous recevez un mail avec le rendez-vous pour votre agenda, et un rappel la veille.',
    change: 'Changer d’heure',
    declined: 'C’est dit',
    declinedText: 'La personne qui recrute est prévenue et vous proposera d’autres heures.',
    cancelled: 'Cet entretien est annulé',
    cancelledText: 'Pour toute question, répondez au mail que vous avez reçu.',
    missing: 'Ce lien n’est plus valable. Répondez au mail que vous avez reçu : on vous en enverra un autre.',
    zone: 'Heures de Paris.',
    proposed: (name: string, n: number) => `${count(n, '# heure proposée', '# heures proposées')} à ${name}.`,
    leaves: (time: string) => `Le mail part à ${time}.`,
    moved: (name: string) => `Entretien déplacé : ${name}.`,
    ended: (name: string) => `Entretien annulé : ${name}.`,
    states: { proposed: 'proposé', booked: 'fixé', cancelled: 'annulé', declined: 'aucune heure ne convient' } as Record<
      string,
      string
    >,
    noneListed: 'Aucun entretien.',
  },
  score: {
    title: 'Évaluations',
    fill: 'Remplir mon évaluation',
    change: 'Changer mon évaluation',
    blind: (n: number) =>
      `${count(n, '# collègue a rempli la sienne', '# collègues ont rempli la leur')} : vous la verrez une fois la vôtre remplie.`,
    none: 'Personne n’a encore rempli d’évaluation.',
    filled: (name: string) => `Évaluation de ${name} enregistrée.`,
    levels: ['1, insuffisant', '2, partiel', '3, bien', '4, remarquable'] as readonly string[],
    notSeen: 'Pas vu',
    evidence: 'Ce que vous avez vu ou entendu',
    evidenceHint: 'Un fait ou des mots de la personne. Elle peut demander à les lire.',
    opinion: 'Votre avis',
    opinions: { strong_no: 'Non, nettement', no: 'Plutôt non', yes: 'Plutôt oui', strong_yes: 'Oui, nettement' } as Record<
      string,
      string
    >,
    comment: 'En une phrase',
    save: 'Enregistrer l’évaluation',
    average: (n: string) => `${n} sur 4`,
    disagree: 'Avis partagés',
    me: 'vous',
  },
  kit: {
    title: (job: string) => `Trame d’entretien, ${job}`,
    own: 'Vos questions',
    refused: (question: string, why: string) => `« ${question} » ne peut pas être demandé : ${why}.`,
    instead: (question: string) => `À la place : ${question}`,
  },
  cleared: (names: string) => `Accord donné : ${names}.`,
}

/** Errors that say who and why; the same reasons have a shorter sentence in `errors` where there are no details. */
export const errorsWith = {
  changed_meanwhile: ({ name, by, at }) =>
    by && at
      ? `${typeof name === 'string' ? `${name} : ` : ''}${String(by)} a changé la même chose ${format.relativeDay(String(at))} à ${format.time(String(at))}. Rien de ce que vous demandiez n’a été fait.`
      : '',
  approval_outdated: ({ changed, count: n }) => {
    const all = changed as { name?: string; by?: string; at?: string }[]
    const lines = all.flatMap(({ name, by, at }) =>
      name ? [by && at ? `${name} (${by}, ${format.relativeDay(at)} à ${format.time(at)})` : name] : [],
    )
    const more = Number(n) > all.length ? ` et ${Number(n) - all.length} autres` : ''
    return lines.length > 0 ? `A changé depuis la carte : ${lines.join(', ')}${more}. Rien n’a été fait.` : ''
  },
  not_closed: ({ names }) => `Toujours dans le processus : ${(names as string[]).join(', ')}.`,
  colleague_unknown: ({ names }) => `Personne de ce nom dans l’équipe. Vous avez : ${(names as string[]).join(', ')}.`,
  colleague_ambiguous: ({ names }) => `Plusieurs collègues portent ce nom : ${(names as string[]).join(', ')}. Lequel ?`,
  stage_needs: ({ people, of }) => {
    const list = people as { name: string; stage: { fr: string }; needs: string[] }[]
    const lines = list
      .slice(0, 10)
      .map(
        ({ name, stage, needs: missing }) =>
          `${name} (${stage.fr}) : il manque ${missing.map((one) => needs[one] ?? one).join(' et ')}`,
      )
    const more = list.length > 10 ? `, et ${list.length - 10} autres` : ''
    return `${Number(of) > list.length ? 'Personne n’a été déplacé. ' : ''}${lines.join(' ; ')}${more}.`
  },
  stage_has_people: ({ stages }) =>
    `Dites où vont les personnes de : ${(stages as { name: { fr: string }; people: number }[]).map(({ name, people }) => `${name.fr} (${people})`).join(', ')}.`,
  not_applied: ({ names }) => (Array.isArray(names) ? `Pas dans ce processus : ${names.join(', ')}. Rien n’a été fait.` : ''),
  nothing_to_clear: ({ names }) => `Aucun accord n’est attendu pour ${(names as string[]).join(', ')}.`,
} as Record<string, (details: Record<string, unknown>) => string>

export const pipelineErrors = {
  criteria_unknown: 'Ce critère n’est pas, ou plus, un critère de ce poste.',
  interview_missing: 'Cet entretien n’existe pas, ou plus.',
  interview_cancelled: 'Cet entretien est annulé.',
  slot_taken: 'Cette heure vient d’être prise. Choisissez-en une autre.',
  slot_unknown: 'Cette heure n’est pas proposée, ou elle est passée.',
  no_free_slot: 'Aucune heure libre dans les trente jours.',
  already_booked: 'Une heure est déjà choisie.',
  not_closed: 'Cette candidature est toujours en cours.',
  colleague_unknown: 'Personne de ce nom dans l’équipe.',
  colleague_ambiguous: 'Plusieurs collègues portent ce nom.',
  tags_missing: 'Donnez une étiquette à mettre ou à retirer.',
  unlawful_words: 'La loi ne permet pas de garder cela sur une personne. Rien n’a été enregistré.',
  stage_needs: 'Il manque ce que cette étape demande avant d’aller plus loin.',
  stage_has_people: 'Des personnes sont dans une étape qui disparaît : dites où elles vont.',
  stages_incomplete: 'Chaque processus a une fois : Nouveau, Embauché, Non retenu, Retiré.',
  stages_order: 'Un processus commence par Nouveau et finit par Embauché, Non retenu, Retiré.',
  nothing_to_clear: 'Aucun accord n’est attendu ici.',
} as Record<string, string>

export const pipelineWords = {
  'submit_scorecard.title': ({ name = '' }: Params) => `Évaluer ${name}`,
  'field.opinion': 'Avis',
  'opinion.strong_no': 'Non, nettement',
  'opinion.no': 'Plutôt non',
  'opinion.yes': 'Plutôt oui',
  'opinion.strong_yes': 'Oui, nettement',
  'propose_interview.title': ({ name = '' }: Params) => `Proposer un entretien à ${name}`,
  'reschedule_interview.title': ({ name = '' }: Params) => `Déplacer l’entretien avec ${name}`,
  'cancel_interview.title': ({ name = '' }: Params) => `Annuler l’entretien avec ${name}`,
  'book_interview.title': 'Réserver une heure',
  'remind_interview.title': 'Rappeler un entretien',
  'field.interviewer': 'Avec',
  'field.slots': 'Heures',
  'field.time': 'Heure',
  'field.notBooked': 'pas encore choisie',
  'field.cancelled': 'annulé',
  'reopen_applications.title': ({ count: n = 1, name = '', job = '' }: Params) =>
    Number(n) > 1 ? `Rouvrir ${n} candidatures, ${job}` : `Rouvrir la candidature de ${name}, ${job}`,
  'assign_applications.title': ({ count: n = 1, name = '', job = '' }: Params) =>
    Number(n) > 1 ? `Confier ${n} personnes, ${job}` : `Confier ${name}, ${job}`,
  'tag_applications.title': ({ count: n = 1, name = '' }: Params) =>
    Number(n) > 1 ? `Étiqueter ${n} personnes` : `Étiqueter ${name}`,
  'rate_application.title': ({ name = '', job = '' }: Params) => `Donner une note à ${name}, ${job}`,
  'mention_colleague.title': ({ name = '', who = '' }: Params) => `Prévenir ${who} au sujet de ${name}`,
  'field.owner': 'Suivi par',
  'field.nobody': 'personne',
  'field.tags': 'Étiquettes',
  'field.none': 'aucune',
  'field.rating': 'Note',
  'set_job_stages.title': ({ job = '' }: Params) => `Régler les étapes de ${job}`,
  'set_job_stages.people': ({ count: n = 0 }: Params) => count(Number(n), '# personne', '# personnes'),
  'set_job_stages.gone': 'étape retirée',
  'field.stages': 'Étapes',
  'clear_applications.title': ({ count: n = 1, name = '' }: Params) =>
    Number(n) > 1 ? `Donner votre accord pour ${n} personnes` : `Donner votre accord pour ${name}`,
  'clear_applications.yes': 'peut avancer',
  'enter_stage.title': 'Arrivée dans une étape',
  'read_notices.title': 'Marquer comme lu',
} as Record<string, string | ((params: Params) => string)>

export const pipelineTools = {
  get_interview_kit: 'Trame d’entretien',
  submit_scorecard: 'Remplir une évaluation',
  get_scorecards: 'Évaluations',
  propose_interview: 'Proposer un entretien',
  book_interview: 'Réserver une heure',
  get_interview_offer: 'Heures proposées',
  reschedule_interview: 'Déplacer un entretien',
  cancel_interview: 'Annuler un entretien',
  remind_interview: 'Rappel d’entretien',
  list_interviews: 'Entretiens',
  reopen_applications: 'Rouvrir',
  assign_applications: 'Confier à',
  tag_applications: 'Étiqueter',
  rate_application: 'Donner une note',
  mention_colleague: 'Mentionner un collègue',
  set_job_stages: 'Régler les étapes',
  list_stage_templates: 'Modèles d’étapes',
  clear_applications: 'Donner son accord',
  enter_stage: 'Arrivée dans une étape',
  list_notices: 'Notifications',
  read_notices: 'Notifications lues',
} as Record<string, string>

export const pipelineYes = {
  submit_scorecard: () => 'Oui, enregistrer l’évaluation',
  propose_interview: () => 'Oui, proposer ces heures',
  reschedule_interview: () => 'Oui, déplacer',
  cancel_interview: () => 'Oui, annuler l’entretien',
  reopen_applications: (n: number) => count(n, 'Oui, rouvrir', 'Oui, rouvrir les #'),
  assign_applications: (n: number) => count(n, 'Oui, confier', 'Oui, confier les #'),
  tag_applications: (n: number) => count(n, 'Oui, étiqueter', 'Oui, étiqueter les #'),
  rate_application: () => 'Oui, donner la note',
  mention_colleague: () => 'Oui, prévenir',
  set_job_stages: () => 'Oui, régler les étapes',
  clear_applications: (n: number) => count(n, 'Oui, donner mon accord', 'Oui, donner mon accord pour les #'),
} as Record<string, (count: number) => string>

export const pipelineDone = {
  submit_scorecard: 'Évaluation enregistrée.',
  propose_interview: 'Heures proposées.',
  reschedule_interview: 'Entretien déplacé.',
  cancel_interview: 'Entretien annulé.',
  reopen_applications: 'Candidature rouverte.',
  assign_applications: 'Confié.',
  tag_applications: 'Étiquettes changées.',
  rate_application: 'Note donnée.',
  mention_colleague: 'Collègue prévenu.',
  set_job_stages: 'Étapes enregistrées.',
  clear_applications: 'Accord donné.',
  read_notices: 'Lu.',
} as Record<string, string>

export const pipelineEvents = {
  reopened: 'Candidature rouverte',
  assigned: 'Confiée',
  tagged: 'Étiquettes',
  rated: 'Note donnée',
  cleared: 'Accord donné',
  interview: 'Entretien',
  test: 'Test',
  scorecard: 'Évaluation remplie',
  message: 'Message',
} as Record<string, string>
