import { door, palette, shell } from './fr-shell.ts'
import { approval, chat, panel, upload } from './fr-chat.ts'
import { search } from './fr-search.ts'
import { candidate } from './fr-candidate.ts'
import { acts, actsDone, actsErrors, actsEvents, actsTools, actsWords, actsYes } from './fr-acts.ts'
import { assessments } from './fr-assessments.ts'
import {
  assessmentDone,
  assessmentErrors,
  assessmentErrorsWith,
  assessmentTools,
  assessmentWords,
  assessmentYes,
} from './fr-assessment-acts.ts'
import { cards, details, features, questions, relaxations, tools, yesFor } from './fr-cards.ts'
import { erasure, erasureDone, erasureErrors, erasureErrorsWith, erasureTools, erasureWords, erasureYes } from './fr-erasure.ts'
import { team, teamDone, teamErrors, teamTools, teamWords, teamYes } from './fr-members.ts'
import { contact, contactDone, contactErrors, contactTools, contactWords, contactYes } from './fr-contact.ts'
import { desk } from './fr-desk.ts'
import { jobs } from './fr-jobs.ts'
import { fileWords, files } from './fr-files.ts'
import { house } from './fr-house.ts'
import { lawfulErrorsWith } from './fr-lawful.ts'
import { mail } from './fr-messages.ts'
import { people } from './fr-people.ts'
import { pipeline } from './fr-pipeline.ts'
import {
  errorsWith,
  pipelineDone,
  pipelineErrors,
  pipelineEvents,
  pipelineTools,
  pipelineWords,
  pipelineYes,
} from './fr-pipeline-acts.ts'
import { searches } from './fr-searches.ts'
import { reliability, weights } from './fr-weights.ts'
import { vocabulary } from './fr-vocabulary.ts'
import { jobWords } from './fr-job-words.ts'
import { words } from './fr-words.ts'
import { errors } from './fr-errors.ts'
import { plural, type Forms } from './plural.ts'

const count = (number: number, forms: Forms) => plural('fr', number, forms)

export const fr = {
  lang: 'fr',
  common: {
    /** The words of a person, as a quotation. */
    quote: (words: string) => `«\u00a0${words}\u00a0»`,
    close: 'Fermer',
    cancel: 'Annuler',
    save: 'Enregistrer',
    open: 'Ouvrir',
    back: 'Retour',
    loading: 'Chargement',
    retry: 'Réessayer',
    more: 'Plus',
    yes: 'Oui',
    no: 'Non',
    none: 'aucun',
    of: 'sur',
    search: 'Chercher',
    notStated: 'Non précisé',
    notFoundTitle: 'Cette page n’existe pas, ou plus',
    notFoundText: 'Le lien est peut-être ancien, ou la personne a demandé l’effacement de ses données.',
    errorTitle: 'Quelque chose n’a pas marché',
    errorText: 'Rien de ce que vous avez enregistré n’est perdu.',
    home: 'Retour aux conversations',
  },
  verdict: { met: 'rempli', not_met: 'non rempli', unknown: 'non précisé' },
  count: {
    candidates: (n: number) => count(n, { zero: 'aucun candidat', one: '# candidat', other: '# candidats' }),
    jobs: (n: number) => count(n, { zero: 'aucun poste', one: '# poste', other: '# postes' }),
    people: (n: number) => count(n, { zero: 'personne', one: '# personne', other: '# personnes' }),
    days: (n: number) => count(n, { one: '# jour', other: '# jours' }),
    years: (n: number) => count(n, { one: '# an', other: '# ans' }),
    weeks: (n: number) => count(n, { one: '# semaine', other: '# semaines' }),
    months: (n: number) => count(n, { one: '# mois', other: '# mois' }),
    lines: (n: number) => count(n, { one: '# ligne', other: '# lignes' }),
    pages: (n: number) => count(n, { one: '# page', other: '# pages' }),
  },
  shell,
  chat,
  upload,
  search,
  approval,
  panel,
  candidate,
  palette,
  door,
  cards,
  details,
  features,
  relaxations,
  yesFor: { ...yesFor, ...pipelineYes, ...assessmentYes, ...actsYes, ...erasureYes, ...teamYes, ...contactYes },
  tools: { ...tools, ...pipelineTools, ...assessmentTools, ...actsTools, ...erasureTools, ...teamTools, ...contactTools },
  questions,
  errors: { ...errors, ...pipelineErrors, ...assessmentErrors, ...actsErrors, ...erasureErrors, ...teamErrors, ...contactErrors },
  errorsWith: { ...errorsWith, ...lawfulErrorsWith, ...assessmentErrorsWith, ...erasureErrorsWith },
  vocabulary: { ...vocabulary, event: { ...vocabulary.event, ...pipelineEvents, ...actsEvents } },
  words: {
    ...words,
    ...jobWords,
    ...fileWords,
    ...pipelineWords,
    ...assessmentWords,
    ...actsWords,
    ...erasureWords,
    ...teamWords,
    ...contactWords,
  },
  desk,
  files,
  jobs,
  mail,
  people: {
    ...people,
    doneBy: { ...people.doneBy, ...pipelineDone, ...assessmentDone, ...actsDone, ...erasureDone, ...teamDone, ...contactDone },
  },
  pipeline,
  acts,
  contact,
  erasure,
  team,
  assessments,
  house,
  searches,
  reliability,
  weights,
}

type Widen<T> = T extends (...given: infer A) => string
  ? (...given: A) => string
  : T extends string
    ? string
    : T extends readonly (readonly [string, string])[]
      ? readonly (readonly [string, string])[]
      : T extends readonly string[]
        ? readonly string[]
        : { [K in keyof T]: Widen<T[K]> }

/** The shape that every language fills: a missing message does not compile. */
export type Messages = Widen<typeof fr>
