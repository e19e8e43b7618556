import type { OutputOf } from '#tools/registry'
import type { CallFailure, ToolAnswer } from '../message.ts'
import type { Lang } from './language.ts'
import { lawfulToWrite } from './lawful-instead.ts'
import { type SearchOutput, namedRefusals, searchSentence } from './search-sentence.ts'
import { recordsIn } from './shown.ts'
import { type Words, typeset, wordsOf } from './words.ts'

type Output = Record<string, unknown>
type Said = (words: Words, output: Output) => string

const text = (value: unknown) => (typeof value === 'string' ? value : '')
const namesOf = (value: unknown) => recordsIn(value).map(({ name }) => text(name))
const undo = (words: Words, output: Output) => (output.reversalId ? ` ${words.undoHint}` : '')

const said: Record<string, Said> = {
  list_candidates: (words, output) => words.listed(Number(output.total)),
  compare_candidates: (words, output) => words.compared(namesOf(output.people)),
  get_candidate: (words, output) => words.opened(text(output.name)),
  export_profile: (words, output) => words.exported(text(output.name), output.anonymous === true),
  export_candidates: (words, output) => words.listExported(Number(output.count)),
  find_duplicates: (words, output) => words.duplicates(Number(output.total)),
  merge_candidates: (words, output) => words.merged(text(output.name)) + undo(words, output),
  dismiss_duplicate: (words) => words.keptApart,
  get_document: (words, output) => documentSentence(words, output),
  list_jobs: (words, output) => words.jobs(Number(output.total)),
  get_job: (words, output) => words.jobOpened(text(output.title)),
  draft_messages: (words, output) => words.messagesDrafted(recordsIn(output.drafts).length),
  send_test: (words, output) => words.testSent(words.list(namesOf(output.sent))) + undo(words, output),
  adjust_assessment: (words, output) => words.timeGiven(text(output.name), Number(output.minutes)) + undo(words, output),
  list_tests: (words, output) => words.testsListed(Number(output.total)),
  list_assessments: (words, output) => words.testsListed(Number(output.total)),
  list_messages: (words, output) => words.messages(Number(output.total)),
  get_reports: (words) => words.reported,
  save_search: (words, output) => words.searchSaved(text(output.name), text(output.alert)),
  update_saved_search: (words, output) => words.searchSaved(text(output.name), text(output.alert)),
  delete_saved_search: (words, output) => words.searchDeleted(text(output.name)),
  list_saved_searches: (words, output) => words.savedSearches(recordsIn(output.items).length),
  list_approvals: (words, output) => words.waitingCount(Number(output.total)),
  list_audit: (words, output) => words.journal(Number(output.total)),
  get_workspace: (words, output) => words.workspace(Number(output.candidates), Number(output.jobs)),
  draft_job: (words, output) => words.drafted(text(output.title)),
  create_job: (words, output) => words.jobCreated(text(output.title)),
  update_job: (words, output) => words.jobUpdated(text(output.title)),
  get_pipeline: pipelineSentence,
  get_job_report: reportSentence,
  move_applications: (words, output) => {
    const names = namesOf(output.moved)
    return words.moved(names, stageName(words, text(output.stage)), text(output.jobTitle)) + undo(words, output)
  },
  shortlist_candidates: (words, output) => words.shortlisted(namesOf(output.moved), text(output.jobTitle)) + undo(words, output),
  reject_applications: (words, output) => words.rejected(namesOf(output.moved), text(output.jobTitle)) + undo(words, output),
  add_note: (words) => words.noted,
  reopen_applications: (words, output) => words.reopened(namesOf(output.moved), text(output.jobTitle)) + undo(words, output),
  withdraw_applications: (words, output) => words.withdrew(namesOf(output.moved), text(output.jobTitle)) + undo(words, output),
  tag_applications: (words, output) =>
    words.tagged(namesOf(output.changed), output.added as string[], output.removed as string[]) + undo(words, output),
  assign_applications: (words, output) =>
    words.assigned(namesOf(output.changed), (output.colleague as { name: string } | null)?.name) + undo(words, output),
  rate_application: (words, output) =>
    words.rated(namesOf(output.changed)[0] ?? '', output.rating as number | null) + undo(words, output),
  mention_colleague: (words, output) => words.told(output.told as string[], text(output.name)),
  submit_scorecard: (words, output) => words.scored(text(output.name)),
  propose_interview: (words, output) =>
    words.slotsProposed(recordsIn(output.slots).length, text(output.name)) + undo(words, output),
  reschedule_interview: (words, output) => words.interviewMoved(text(output.name)) + undo(words, output),
  cancel_interview: (words, output) => words.interviewCancelled(text(output.name)) + undo(words, output),
  list_interviews: (words, output) => words.interviewsListed(recordsIn(output.items).length),
  ask_erasure: (words, output) => words.erasureAsked(text(output.name), output.mine === true),
  erase_candidate: (words) => words.erasedPerson,
  remove_member: (words, output) => words.accessRemoved(text(output.name), text(output.successor)) + undo(words, output),
  set_member_rights: (words, output) => words.rightsSet(text(output.name), text(output.rights)) + undo(words, output),
  ask_clearance: (words, output) => words.clearanceAsked(namesOf(output.asked)),
  clear_applications: (words, output) => words.cleared(namesOf(output.cleared)),
  refuse_clearance: (words, output) => words.clearanceRefused(namesOf(output.refused)),
  create_candidate: (words, output) => words.personAdded(text(output.name)) + undo(words, output),
  set_contact_details: (words, output) => words.contactSet(output.changed as string[]) + undo(words, output),
  list_notices: (words, output) => words.notifications(Number(output.unread)),
  undo_action: (words, output) => words.undone(Number(output.undone ?? 1)),
  get_my_profile: profileSentence,
  update_profile: (words, output) => words.profileUpdated(Number(output.completeness)),
  match_jobs: (words, output) => matchSentence(words, output),
  apply_to_job: (words, output) => words.applied(text(output.title)) + undo(words, output),
  withdraw_application: (words, output) => words.withdrawn(text(output.title)) + undo(words, output),
  set_contact_preference: (words, output) => (output.doNotContact ? words.noContact : words.contactAgain),
  list_my_applications: applicationsSentence,
}

export const stageName = (words: Words, kind: string) => words.stages[kind] ?? kind

/** One or two sentences about what a call came to, never its rows: those are on screen. */
export function sentenceFor(lang: Lang, { name, answer }: { name: string; answer: ToolAnswer }): string {
  return typeset(sentence(lang, name, answer), lang)
}

function sentence(lang: Lang, name: string, answer: ToolAnswer): string {
  const words = wordsOf(lang)
  if (answer.status === 'needs_approval') return words.waiting(answer.preview.count)
  if (answer.status === 'declined') return words.declined
  if (answer.status === 'failed') return failureSentence(words, answer.error, lang)
  if (name === 'search_candidates') return searchSentence(lang, answer.output as SearchOutput)
  return said[name]?.(words, answer.output as Output) ?? ''
}

function failureSentence(words: Words, { reason, code, details }: CallFailure, lang: Lang): string {
  if (reason === 'tool_missing') return words.cannotYet(text(details.tool))
  if (reason === 'unlawful_words') return notKeptSentence(words, details, lang)
  const told = Object.hasOwn(words.failuresWith, reason) ? words.failuresWith[reason]!(details) : ''
  return told || (words.failures[reason] ?? words.failures[code] ?? words.failures.internal!)
}

function notKeptSentence(words: Words, { refused, words: quoted }: CallFailure['details'], lang: Lang): string {
  const names = refused as string[]
  return `${words.notKept(namedRefusals(words, names), (quoted as string[]) ?? [])} ${lawfulToWrite(lang, names)}`
}

function documentSentence(words: Words, output: Output): string {
  const file = text(output.fileName)
  if (output.state === 'failed') return words.cvFailed(file, text(output.failure))
  return output.state === 'read' ? words.cvOpened(file) : words.cvReading(file)
}

function pipelineSentence(words: Words, output: Output): string {
  const filled = recordsIn(output.columns).filter(({ total }) => Number(total) > 0)
  const stages = filled.map(({ kind, total }) => words.inStage(Number(total), stageName(words, text(kind))))
  return words.pipeline(text(output.title), Number(output.total), words.list(stages))
}

/** «où en est le poste X ?»: the numbers of the report, none of them counted again here. */
function reportSentence(words: Words, output: Output): string {
  const { title, client, positions, numbers } = output as OutputOf<'get_job_report'>
  const stages = numbers.stages.filter(({ here }) => here > 0)
  const places = stages.map(({ kind, here }) => words.inStage(here, stageName(words, kind)))
  return words.jobReport(client ? `${title}, ${client}` : title, { ...numbers, positions, places: words.list(places) })
}

function profileSentence(words: Words, output: Output): string {
  const [question] = Array.isArray(output.questions) ? output.questions : []
  const completeness = Number(output.completeness)
  if (!question) return words.profileDone(completeness)
  return `${words.profile(completeness)} ${words.questions[text(question)] ?? ''}`.trim()
}

export function matchSentence(words: Words, output: Output): string {
  const items = recordsIn(output.items)
  if (output.indexed === false) return words.notIndexed
  if (items.length === 0) return words.noMatch
  return `${words.matches(items.length)} ${items.some(({ stage }) => !stage) ? words.matchNext : words.matchApplied(items.length)}`
}

function applicationsSentence(words: Words, output: Output): string {
  const { items } = output as OutputOf<'list_my_applications'>
  const [only] = items
  if (!only) return words.noApplication
  const stands = items.length === 1 ? applicationSentence(words, only) : words.applications(items.length)
  const waits = items.flatMap(({ interview, test }) => [
    ...(interview ? [interview.start ? words.interviewComing(interview.start) : words.interviewToChoose] : []),
    ...(test ? [words.testWaiting(test.dueAt)] : []),
  ])
  return [stands, ...waits].join(' ')
}

const applicationSentence = (words: Words, { title, stage, reason }: OutputOf<'list_my_applications'>['items'][number]) =>
  stage === 'rejected' ? words.rejectedMe(title, reason ?? undefined) : words.application(title, stageName(words, stage))
