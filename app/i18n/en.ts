import { door, palette, shell } from './en-shell.ts'
import { approval, chat, panel, upload } from './en-chat.ts'
import { search } from './en-search.ts'
import { candidate } from './en-candidate.ts'
import { acts, actsDone, actsErrors, actsEvents, actsTools, actsWords, actsYes } from './en-acts.ts'
import { assessments } from './en-assessments.ts'
import {
  assessmentDone,
  assessmentErrors,
  assessmentErrorsWith,
  assessmentTools,
  assessmentWords,
  assessmentYes,
} from './en-assessment-acts.ts'
import type { Messages } from './fr.ts'
import { cards, details, features, questions, relaxations, tools, yesFor } from './en-cards.ts'
import { erasure, erasureDone, erasureErrors, erasureErrorsWith, erasureTools, erasureWords, erasureYes } from './en-erasure.ts'
import { team, teamDone, teamErrors, teamTools, teamWords, teamYes } from './en-members.ts'
import { contact, contactDone, contactErrors, contactTools, contactWords, contactYes } from './en-contact.ts'
import { desk } from './en-desk.ts'
import { jobs } from './en-jobs.ts'
import { fileWords, files } from './en-files.ts'
import { house } from './en-house.ts'
import { lawfulErrorsWith } from './en-lawful.ts'
import { mail } from './en-messages.ts'
import { people } from './en-people.ts'
import { pipeline } from './en-pipeline.ts'
import {
  errorsWith,
  pipelineDone,
  pipelineErrors,
  pipelineEvents,
  pipelineTools,
  pipelineWords,
  pipelineYes,
} from './en-pipeline-acts.ts'
import { errors } from './en-errors.ts'
import { searches } from './en-searches.ts'
import { reliability, weights } from './en-weights.ts'
import { vocabulary } from './en-vocabulary.ts'
import { jobWords } from './en-job-words.ts'
import { words } from './en-words.ts'
import { plural, type Forms } from './plural.ts'

const count = (number: number, forms: Forms) => plural('en', number, forms)

export const en: Messages = {
  lang: 'en',
  common: {
    quote: (words) => `“${words}”`,
    close: 'Close',
    cancel: 'Cancel',
    save: 'Save',
    open: 'Open',
    back: 'Back',
    loading: 'Loading',
    retry: 'Try again',
    more: 'More',
    yes: 'Yes',
    no: 'No',
    none: 'none',
    of: 'of',
    search: 'Search',
    notStated: 'Not stated',
    notFoundTitle: 'This page does not exist, or no longer',
    notFoundText: 'The link may be old, or the person asked for their data to be erased.',
    errorTitle: 'Something went wrong',
    errorText: 'Nothing that you saved is lost.',
    home: 'Back to the conversations',
  },
  verdict: { met: 'met', not_met: 'not met', unknown: 'not stated' },
  count: {
    candidates: (n) => count(n, { zero: 'no candidate', one: '# candidate', other: '# candidates' }),
    jobs: (n) => count(n, { zero: 'no job', one: '# job', other: '# jobs' }),
    people: (n) => count(n, { zero: 'nobody', one: '# person', other: '# people' }),
    days: (n) => count(n, { one: '# day', other: '# days' }),
    years: (n) => count(n, { one: '# year', other: '# years' }),
    weeks: (n) => count(n, { one: '# week', other: '# weeks' }),
    months: (n) => count(n, { one: '# month', other: '# months' }),
    lines: (n) => count(n, { one: '# line', other: '# lines' }),
    pages: (n) => count(n, { one: '# page', other: '# pages' }),
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
