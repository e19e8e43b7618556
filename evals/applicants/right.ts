import { fold } from '#lib/words'
import { type ApplicantKind, toldKinds } from '#agent/builtin/applicant/kinds'
import type { ApplicantCase } from './cases.ts'
import type { Answer } from './house.ts'

// What a right answer is, by its calls and what it says: a fact noted on its line, a fact of the advert told, a right used.

type Right = { calls?: RegExp; path?: RegExp; says?: RegExp; not?: RegExp }

const listed = /^list_my_applications$/
const job = /^(?:get_job|match_jobs|list_jobs)$/
const contact = /^(?:set_contact_details|get_my_profile)$/
const profile = /^get_my_profile$/
const person = /\b(?:agence|agency)\b/

const rights: Partial<Record<ApplicantKind, Right>> = {
  start: { path: /availability/ },
  town: { path: /location\.city/ },
  hours: { path: /workingTime|schedule/ },
  pay: { path: /salary/ },
  near: { path: /mobilityKm/ },
  licence: { path: /licences|certificates|hasVehicle/ },
  language: { path: /languages/ },
  newjob: { path: /^work/ },
  leftjob: { path: /^work.*endDate|availability/ },
  diploma: { path: /education|certificates/ },
  skill: { path: /skills/ },
  contract: { path: /contractTypes/ },
  phone: { calls: contact },
  job_pay: { calls: job, says: /2150|ne le dit pas|does not say/ },
  job_place: { calls: job, says: /villeurbanne/ },
  job_hours: { calls: job, says: /14 h|2 pm/ },
  job_contract: { calls: job, says: /\bcdi\b/ },
  job_need: { calls: job, says: /demande|asks? for|diplom/ },
  job_employer: { calls: job, says: /amperage est/ },
  job_other: { calls: job, says: /parking|ne le dit pas|does not say/ },
  job_what: { calls: job, says: /bureaux|offices|ecran|screen/ },
  find: { calls: /^(?:match_jobs|list_jobs)$/ },
  advise: { calls: /^(?:match_jobs|list_jobs)$/ },
  apply: { calls: /^(?:apply_to_job)$/, says: /oui|yes|carte|card/ },
  status: { calls: listed },
  why: { calls: listed, says: /ecarte|turned down|retenue|chosen/ },
  when: { calls: listed },
  interview: { calls: listed, says: /entretien|interview/ },
  move: { calls: listed, says: /prevenez|tell the agency/ },
  withdraw: { calls: /^withdraw_application$/ },
  held: { calls: profile },
  whosees: { says: /lu par|read by/ },
  stop: { calls: /^set_contact_preference$/ },
  erase: { calls: /^ask_erasure$/ },
  correct: { calls: contact },
  export: { calls: /^export_profile$/ },
  hide: { says: /cacher|hide/ },
  howlong: { says: /deux ans|two years/ },
  sendcv: { says: /\b(?:depose|trombone|joindre|drop|paperclip|attach)\w*/, not: /pas compris|not understand/ },
  nocv: { says: /pas necessaire|do not need a cv/ },
  test: { calls: listed, says: /lien|link/ },
  moretime: { says: /amenagement|adjustment/ },
  abilities: {
    says: /je fais votre profil|je vous montre|i make your profile|i show you|conseil|emplois|jobs/,
    not: /pas compris|not understand/,
  },
  hello: { says: /bonjour|hello/ },
  thanks: { says: /je vous en prie|welcome/ },
  bye: { says: /bientot|bonne journee|bye|good day|see you/ },
  robot: { says: /je suis une ia|i am an ai/ },
  ranked: { says: /personne la lit|person reads it|personnes decident|people decide/ },
  person: { says: person },
  worry: { says: /desole|sorry|comprends|understand that/, not: /pas compris|not understand/ },
  private: { says: /ne compte pas contre|not count against/ },
}

const denies = /\b(?:pas|plus|jamais|aucun|refuse|fini|non|not?|never|don t|can t|won t|without|lost)\b/
const declined: Right = { calls: /^(?:get_my_profile|update_profile|match_jobs)$/, not: /pas compris|not understand/ }

/** A fact that is denied, or said without its figure, need not be noted: it may be answered with the profile or a question. */
function rightOf({ kind, text }: ApplicantCase): Right {
  const said = fold(text)
  if (kind === 'shifts') return denies.test(said) && !/\b(?:ok|mind)\b/.test(said) ? declined : { path: /schedule/ }
  if ((kind === 'licence' || kind === 'diploma') && denies.test(said)) return declined
  if (kind === 'near' && !/\d+ (?:km|kilom)/.test(said)) return { says: /kilom|\bkm\b/ }
  return rights[kind] ?? {}
}

const told = new Set<ApplicantKind>(toldKinds)

export function isRight(given: ApplicantCase, { calls, said }: Answer): boolean {
  const { calls: name, path, says, not } = rightOf(given)
  const made = calls.filter(({ status }) => status === 'done' || status === 'needs_approval' || status === 'failed')
  const paths = made.flatMap((call) =>
    call.name === 'update_profile' ? (call.input as { changes: { path: string }[] }).changes.map((change) => change.path) : [],
  )
  const words = fold(said)
  // Nothing is written that was not told of oneself.
  if (paths.length > 0 && !told.has(given.kind) && given.kind !== 'correct') return false
  if (name && !(made.some((call) => name.test(call.name)) || (given.kind === 'apply' && says?.test(words)))) return false
  if (path && !paths.some((one) => path.test(one))) return false
  if (says && given.kind !== 'apply' && !says.test(words)) return false
  return !not?.test(words)
}
