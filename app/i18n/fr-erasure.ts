import { createFormat } from './format.ts'
import { plural } from './plural.ts'

const format = createFormat('fr')

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other })
type Params = Record<string, string | number>

/** L’effacement des données d’une personne : la demande, ce qui part, le reçu. */
export const erasure = {
  askedTitle: 'Effacements demandés',
  doneTitle: 'Effacements faits ou refusés',
  byPerson: 'Demandé par la personne',
  by: (name: string) => `Demandé par ${name}`,
  due: (day: string) => `à traiter avant le ${day}`,
  late: 'En retard',
  erase: 'Effacer',
  eraseAll: 'Effacer les données',
  ask: 'Demander l’effacement',
  refuse: 'Refuser',
  refuseText: 'Pourquoi : la personne le lira',
  states: { asked: 'Demandé', refused: 'Refusé', erasing: 'En cours', done: 'Effacé' } as Record<string, string>,
  erased: 'Personne effacée',
  receipt: (id: string) => `Reçu ${id}`,
  decided: (by: string) => `effacé par ${by}`,
  refusedBy: (by: string) => `refusé par ${by}`,
  requested: (name: string) => `Effacement demandé pour ${name}.`,
  requestedMine: 'Votre demande d’effacement est envoyée.',
  answerBy: (day: string) => `Un administrateur répond avant le ${day}.`,
  refused: 'Effacement refusé : la personne peut lire pourquoi.',
  none: 'Aucun effacement demandé.',
  mineTitle: 'Effacer mes données',
  mineText:
    'Votre fiche, vos CV, vos candidatures, vos messages et votre compte partent pour toujours. Une personne de l’agence le fait et vous répond sous un mois.',
  counts: (parts: string) => `Effacés : ${parts}.`,
  nothing: 'Rien d’autre que la fiche.',
  count: {
    document: (n: number) => count(n, '# document', '# documents'),
    fact: (n: number) => count(n, '# ligne de profil', '# lignes de profil'),
    application: (n: number) => count(n, '# candidature', '# candidatures'),
    message: (n: number) => count(n, '# message', '# messages'),
    interview: (n: number) => count(n, '# entretien', '# entretiens'),
    evaluation: (n: number) => count(n, '# évaluation', '# évaluations'),
    assessment: (n: number) => count(n, '# test', '# tests'),
    candidate_note: (n: number) => count(n, '# note', '# notes'),
    conversation: (n: number) => count(n, '# conversation', '# conversations'),
    mention: (n: number) => count(n, '# mention dans vos conversations', '# mentions dans vos conversations'),
  } as Record<string, (n: number) => string>,
}

export const erasureErrors = {
  erasure_open: 'L’effacement est déjà demandé : un administrateur doit y répondre.',
  erasure_decided: 'Cette demande est déjà traitée.',
  erasure_missing: 'Cette demande d’effacement n’existe pas.',
} as Record<string, string>

export const erasureErrorsWith = {
  erasure_open: ({ due }) => `L’effacement est déjà demandé : un administrateur répond avant le ${format.day(String(due))}.`,
} as Record<string, (details: Record<string, unknown>) => string>

export const erasureWords = {
  'ask_erasure.title': ({ name = '' }: Params) => `Demander l’effacement des données de ${name}`,
  'ask_erasure.mine': 'Demander l’effacement de mes données',
  'ask_erasure.warning': ({ due = '' }: Params) =>
    `Un administrateur répond avant le ${format.day(String(due))}. Une fois l’effacement fait, rien ne peut être retrouvé.`,
  'erase_candidate.title': ({ name = '' }: Params) => `Effacer toutes les données de ${name}`,
  'erase_candidate.warning': 'Pour toujours : cela ne s’annule pas. Les candidatures et rendez-vous en cours disparaissent.',
  'refuse_erasure.title': ({ name = '' }: Params) => `Refuser d’effacer les données de ${name}`,
  'advance_erasure.title': 'Suivre un effacement',
  'erased.document': 'Documents',
  'erased.fact': 'Lignes de profil',
  'erased.application': 'Candidatures',
  'erased.message': 'Messages',
  'erased.interview': 'Entretiens',
  'erased.evaluation': 'Évaluations',
  'erased.assessment': 'Tests',
  'erased.candidate_note': 'Notes',
} as Record<string, string | ((params: Params) => string)>

export const erasureTools = {
  ask_erasure: 'Demander un effacement',
  erase_candidate: 'Effacer une personne',
  refuse_erasure: 'Refuser un effacement',
  list_erasures: 'Effacements',
  advance_erasure: 'Suivre un effacement',
} as Record<string, string>

export const erasureYes = {
  ask_erasure: () => 'Oui, demander l’effacement',
  erase_candidate: () => 'Oui, effacer pour toujours',
  refuse_erasure: () => 'Oui, refuser',
} as Record<string, (count: number) => string>

export const erasureDone = {
  ask_erasure: 'Effacement demandé.',
  erase_candidate: 'Personne effacée.',
  refuse_erasure: 'Effacement refusé.',
} as Record<string, string>
