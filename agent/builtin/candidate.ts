import { fold } from '#lib/words'
import { apply, jobs, withdraw } from './candidate-jobs.ts'
import { answerQuestion, note, readCv, skipQuestion } from './candidate-profile.ts'
import { type Context, act, filesOf, say } from './context.ts'
import { exportMine } from './files.ts'
import type { Flow } from './flow.ts'
import { questionAsked } from './questions.ts'
import { factsIn } from './said-facts.ts'

const asks = {
  applications:
    /\b(?:mes|my) (?:candidatures|applications)\b|\bou en (?:est|sont|suis je|es)\b|\b(?:avancement|suivi|des nouvelles|any news)\b|\bwhere (?:is|are|do|does) (?:my|i)\b|\bstatus of my\b/,
  erase:
    /\b(?:efface\w*|supprime\w*|detrui\w*|oublie\w*|delete|erase|remove|wipe|destroy)\b.*\b(?:mes|mon|ma|my) (?:\w+ )?(?:donnees|data|compte|account|profile?|informations?|infos?|cv)\b|\bdroit a l oubli\b|\bright to (?:be forgotten|erasure)\b/,
  withdraw: /\b(?:retire[rz]?|annule[rz]?|withdraw|cancel)\b.*\b(?:candidature|application)\b/,
  apply:
    /\b(?:postule[rz]?|candidater?|apply|envoie[rz]? (?:mon|ma|leur) (?:cv|profil|candidature)|send my (?:cv|profile|application))\b/,
  jobs: /\b(?:emplois?|offres?|postes?|annonces?|boulot|jobs?|vacancies|vacancy|openings?)\b/,
  profile: /\b(?:mon|my) (?:profil|profile|cv|fiche)\b/,
  undo: /^(?:annule[rz]?(?: ca| cela| tout)?|undo(?: that| it)?|reviens en arriere)$/,
}

/** What a candidate's message leads to: a CV dropped, a fact said, a job looked for, an application made or followed. */
export function candidateFlow(context: Context): Flow {
  const files = filesOf(context)
  const said = fold(context.text)
  if (files.length > 0) return readCv(context, files[0]!)
  if (asks.undo.test(said)) return act(context, 'undo_action', {})
  if (asks.erase.test(said)) return act(context, 'ask_erasure', {})
  if (asks.withdraw.test(said)) return withdraw(context)
  const exported = exportMine(context)
  if (exported) return exported
  if (asks.apply.test(said)) return apply(context)
  if (asks.applications.test(said)) return act(context, 'list_my_applications', {})
  const question = questionAsked(context)
  if (question && skipQuestion(said)) return answerQuestion(context)
  const changes = factsIn(context.text, { context, question })
  if (changes.length > 0) return note(context, changes)
  if (asks.jobs.test(said)) return jobs(context)
  if (asks.profile.test(said)) return act(context, 'get_my_profile', {})
  return say(context.words.unclearCandidate)
}
