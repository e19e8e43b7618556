import { createFormat } from './format.ts'
import { plural } from './plural.ts'

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other })

const format = createFormat('fr')
type Params = Record<string, string | number>

const needs = {
  scorecard: 'une évaluation',
  test_result: 'un résultat de test',
  admin_approval: 'l’accord d’un administrateur',
} as Record<string, string>

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
  already_there: ({ names, stage, further }) =>
    `Déjà à l’étape « ${(stage as { fr: string }).fr} »${further ? ' ou plus loin' : ''} : ${(names as string[]).join(', ')}. Rien n’a changé.`,
  already_ended: ({ names }) => `Déjà hors du processus : ${(names as string[]).join(', ')}.`,
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
  interview_unbooked: 'Aucune heure n’est réservée pour cet entretien.',
  slot_taken: 'Cette heure vient d’être prise. Choisissez-en une autre.',
  slot_unknown: 'Cette heure n’est pas proposée, ou elle est passée.',
  no_free_slot: 'Aucune heure libre dans les trente jours.',
  already_booked: 'Une heure est déjà choisie.',
  already_there: 'Cette personne est déjà à cette étape.',
  already_ended: 'Cette candidature est déjà terminée.',
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
  'entry.joins': ({ count: n = 1, names = '', more = 0, job = '', stage = '' }: Params) =>
    Number(n) > 1
      ? `${names}${Number(more) > 0 ? ` et ${more} autres` : ''} ne sont pas encore dans le recrutement «\u00A0${job}\u00A0»\u00A0: votre oui les y fait entrer (${stage}) et fait le reste. Annuler défait les deux.`
      : `${names} n’est pas encore dans le recrutement «\u00A0${job}\u00A0»\u00A0: votre oui l’y fait entrer (${stage}) et fait le reste. Annuler défait les deux.`,
  'process.ended': ({ count: n = 1, names = '', more = 0, stage = '' }: Params) =>
    `${names}${Number(more) > 0 ? ` et ${more} autres` : ''}\u00A0: déjà à l’étape «\u00A0${stage}\u00A0» de ce recrutement. ${Number(n) > 1 ? 'Leur étape ne change pas.' : 'Son étape ne change pas.'}`,
  'propose_interview.booked': ({ name = '', when = '' }: Params) =>
    `${name} a déjà un entretien pour ce poste\u00A0: ${when}. Il reste au calendrier tant qu’on ne l’annule pas.`,
  'propose_interview.proposed': ({ name = '' }: Params) =>
    `Des heures ont déjà été proposées à ${name} pour ce poste, sans réponse encore.`,
  'propose_interview.title': ({ name = '' }: Params) => `Proposer un entretien à ${name}`,
  'reschedule_interview.title': ({ name = '' }: Params) => `Déplacer l’entretien avec ${name}`,
  'change_interview.unreached': ({ name = '' }: Params) =>
    `${name} ne peut pas être prévenu par mail, ou ne le veut pas\u00A0: dites-le de vive voix.`,
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
  'withdraw_applications.title': ({ count: n = 1, name = '', job = '' }: Params) =>
    Number(n) > 1 ? `Noter le retrait de ${n} personnes, ${job}` : `Noter le retrait de ${name}, ${job}`,
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
  get_interview_calendar: 'Rendez-vous pour l’agenda',
  get_message_attachment: 'Pièce jointe d’un message',
  get_interview_offer: 'Heures proposées',
  reschedule_interview: 'Déplacer un entretien',
  cancel_interview: 'Annuler un entretien',
  remind_interview: 'Rappel d’entretien',
  list_interviews: 'Entretiens',
  reopen_applications: 'Rouvrir',
  withdraw_applications: 'Noter un retrait',
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
  withdraw_applications: (n: number) => count(n, 'Oui, noter le retrait', 'Oui, noter les # retraits'),
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
  withdraw_applications: 'Retrait noté.',
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
