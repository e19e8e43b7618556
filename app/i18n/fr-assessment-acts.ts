import { plural } from './plural.ts'

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other })

type Params = Record<string, string | number>

export const assessmentErrors = {
  assessment_missing: 'Ce test n’existe pas, ou plus.',
  test_missing: 'Ce test n’existe pas, ou plus.',
  test_archived: 'Ce test est rangé : ressortez-le pour l’envoyer.',
  test_empty: 'Un test a au moins une question.',
  test_external_missing: 'Choisissez le test de Codility.',
  question_ids: 'Deux questions se confondent. Rechargez la page.',
  question_answer: 'Une question n’a pas de bonne réponse.',
  question_unlawful: 'Une question ne peut pas être posée : la loi l’interdit.',
  question_missing: 'Cette question n’existe pas, ou plus.',
  answer_shape: 'Cette réponse ne convient pas à la question.',
  too_many_files: 'Vous avez déjà donné beaucoup de fichiers. Le dernier reçu compte.',
  test_already_sent: 'Cette personne a déjà ce test.',
  provider_absent: 'Codility n’est pas configuré ici.',
  provider_no_time: 'Codility ne permet pas d’ajouter du temps d’ici. Faites-le chez Codility.',
  provider_down: 'Codility ne répond pas. Réessayez dans un instant.',
  provider_missing: 'Codility ne connaît pas ce test, ou plus.',
  provider_refused: 'Codility refuse notre clé d’accès. Un administrateur peut la changer.',
  provider_answer: 'Codility a répondu autre chose que prévu. Rien n’a changé.',
  signature_wrong: 'Cette demande n’est pas signée par Codility.',
  test_cancelled: 'Ce test est annulé.',
  test_expired: 'Ce test a expiré.',
  test_given: 'Ce test est déjà rendu.',
  test_over: 'Le temps est écoulé. Ce que vous avez répondu est gardé.',
  test_not_started: 'Ce test n’est pas commencé.',
  test_not_open: 'Ce test ne peut plus être passé.',
  test_time_too_long: 'Trois fois la durée du test, c’est le plus que l’on puisse donner.',
  test_begun: 'Ce test est déjà commencé : il ne peut plus être aménagé.',
  test_due_over: 'Ce jour est passé.',
  test_elsewhere: 'Ce test se passe chez Codility.',
  test_not_done: 'Ce test n’est pas encore rendu.',
  mark_unknown: 'Cette question n’est pas dans ce test.',
  mark_too_high: 'C’est plus que ne vaut la question.',
  mark_reason_needed: 'Dites pourquoi vous changez ce que dit la règle.',
} as Record<string, string>

export const assessmentErrorsWith = {
  test_already_sent: ({ names }) => `A déjà ce test, pas encore rendu : ${(names as string[]).join(', ')}. Rien n’est parti.`,
  question_answer: ({ number }) => `La question ${String(number)} n’a pas de bonne réponse.`,
  question_unlawful: ({ number, instead }) =>
    `La question ${String(number)} ne peut pas être posée : la loi l’interdit. À la place : ${(instead as { fr: string }).fr}`,
  mark_too_high: ({ most }) => `La question vaut ${String(most)} points au plus.`,
} as Record<string, (details: Record<string, unknown>) => string>

export const assessmentWords = {
  'save_test.title': ({ name = '' }: Params) => `Écrire le test « ${name} »`,
  'save_test.change': ({ name = '' }: Params) => `Changer le test « ${name} »`,
  'send_test.title': ({ count: n = 1, name = '', test = '' }: Params) =>
    Number(n) > 1 ? `Envoyer « ${test} » à ${n} personnes` : `Envoyer « ${test} » à ${name}`,
  'remind_test.title': ({ count: n = 1, name = '' }: Params) =>
    Number(n) > 1 ? `Relancer ${n} personnes pour leur test` : `Relancer ${name} pour son test`,
  'adjust_assessment.title': ({ name = '' }: Params) => `Aménager le test de ${name}`,
  'adjust_assessment.cancel': ({ name = '' }: Params) => `Annuler le test de ${name}`,
  'mark_test.title': ({ name = '' }: Params) => `Corriger le test de ${name}`,
  'close_assessment.title': 'Clore un test',
  'open_external_test.title': 'Ouvrir un test chez Codility',
  'fetch_test_result.title': 'Demander un résultat',
  'receive_test_result.title': 'Recevoir un résultat',
  'start_sitting.title': 'Commencer un test',
  'answer_sitting.title': 'Répondre à une question',
  'submit_sitting.title': 'Rendre un test',
  'field.minutes': 'Durée, en minutes',
  'field.passShare': 'Réussi à partir de, en %',
  'field.questions': 'Questions',
  'field.due': 'À passer avant',
  'field.extraTime': 'Temps en plus',
  'field.result': 'Résultat',
} as Record<string, string | ((params: Params) => string)>

export const assessmentTools = {
  adjust_assessment: 'Aménager un test',
  answer_sitting: 'Répondre à une question',
  close_assessment: 'Clore un test',
  fetch_test_result: 'Demander un résultat',
  get_answer_file: 'Fichier d’une réponse',
  get_sitting: 'Passer un test',
  get_test: 'Un test',
  get_test_result: 'Résultat d’un test',
  list_assessments: 'Tests envoyés',
  list_external_tests: 'Tests de Codility',
  list_test_templates: 'Modèles de tests',
  list_tests: 'Tests',
  mark_test: 'Corriger un test',
  open_external_test: 'Ouvrir un test chez Codility',
  receive_test_result: 'Recevoir un résultat',
  remind_test: 'Relancer pour un test',
  save_test: 'Enregistrer un test',
  send_test: 'Envoyer un test',
  start_sitting: 'Commencer un test',
  submit_sitting: 'Rendre un test',
} as Record<string, string>

export const assessmentYes = {
  save_test: () => 'Oui, enregistrer le test',
  send_test: (n: number) => count(n, 'Oui, envoyer le test', 'Oui, envoyer aux #'),
  remind_test: (n: number) => count(n, 'Oui, relancer', 'Oui, relancer les #'),
  adjust_assessment: () => 'Oui, changer',
  mark_test: () => 'Oui, enregistrer la correction',
} as Record<string, (count: number) => string>

export const assessmentDone = {
  save_test: 'Test enregistré.',
  send_test: 'Test envoyé.',
  remind_test: 'Relance prête.',
  adjust_assessment: 'Test changé.',
  mark_test: 'Test corrigé.',
} as Record<string, string>
