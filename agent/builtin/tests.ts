import { fold } from '#lib/words'
import { anyClause, clausesOf } from './clauses.ts'
import { type Context, Say, act, ask } from './context.ts'
import { type Extra, moreIn } from './extra-time.ts'
import type { Flow } from './flow.ts'
import { addressed } from './messages.ts'
import { placesOf } from './job-of.ts'
import { jobSaid } from './job-said.ts'
import { jobMeant } from './resolve.ts'
import { recordsIn } from './shown.ts'

const test = '(?:tests?|epreuves?|quiz|evaluations?(?: technique)?|assessments?)'
const articles = '(?:le|la|les|l|un|une|ce|cet|cette|son|leur|the|a|an|this|their|her|his)'

/** «envoie le test de calcul à Awa», “send her the test”: not «envoie Awa au test», which moves her. */
const sending = new RegExp(
  `^(?:r?envoie\\w*|r?envoy\\w+|retransmets?|transmets?|transmett\\w+|r?adresse[rz]?|(?:re ?)?send|give|fire|shoot|ping)(?: (?:lui|leur|moi|nous|her|him|them|\\w+ \\w+|\\w+))? ${articles} (?:(?!to |at |en )\\w+ ){0,3}?${test}\\b(?! (?:stage|step))`,
)
const towards = new RegExp(`\\b(?:au|a l etape|en|to|into|in|at)(?: the| l)? ${test}(?: stage| step)?$`)

/** “get the test out to Grace”, “Priya needs the test sending” */
const sentOut = new RegExp(
  `^get (?:the|a|this) (?:\\w+ ){0,2}?${test} (?:out|over|off|across) to\\b|\\bneeds? (?:the|a|her|his|their) ${test} (?:sending|sent|resending)\\b`,
)

/** «elle n’a pas reçu le test, renvoie-lui»: the test was said before. */
const again =
  /^(?:r?envoie\w*|r?envoy\w+|(?:re ?)?send|fire|shoot)(?: (?:le|la|it|this|one|another(?: one)?))?(?: (?:lui|leur|(?:over )?(?:to )?(?:him|her|them)))\b(?!.*\b(?:mail|message|sms|line)\b)/

export const sendsTest = (text: string): boolean =>
  (new RegExp(`\\b${test}\\b`).test(fold(text.split(/[,;.!]/)[0]!)) && anyClause(text, again)) ||
  anyClause(text, sentOut) ||
  clausesOf(text).some((clause) => {
    const said = fold(clause)
    const moves = towards.test(said) && !/\b(?:a|to) \w+$/.test(said)
    return sending.test(said) && !/\bto the (?:test|assessment)\b/.test(said) && !moves
  })

const asking = new RegExp(
  `\\b(?:resultats? (?:du|des|de ce|de leur|de son) ${test}|${test} (?:results?|scores?)|results? of the ${test}|scores? (?:du|des|of the|on the) ${test}|^(?:qui|who) (?:a |ont |has |have )?(?:reussi|rate|passe|passed|failed|eu)\\w*(?: a)? (?:${articles} )?${test})\\b`,
)
const owned =
  /\b(?:(?:quels?|quelles?|which|what) (?:\w+ )?(?:tests?|epreuves?|quiz\w*|evaluations?|assessments?) (?:\w+ ){0,3}?(?:on|nous|a t on|avons|dispos\w*|exist\w*|we|do|are|have|got|own)|(?:tests?|assessments?|quiz\w*) (?:\w+ ){0,2}?(?:library|catalogue|bibliotheque|disponibles?|available))\b/
const sent = /\b(?:envoy\w*|sent|pass\w*|reussi\w*|rate\w*|fail\w*|fait|rendu\w*|done|taken|attente|waiting|outstanding)\b/

/** «quels tests avons-nous ?»: those of the house, whoever took them. */
export const asksOwnTests = (text: string) => owned.test(fold(text)) && !sent.test(fold(text))

const passing = /\b(?:reussi\w*|eu|valide\w*|passed|aced)\b/
const failing = /\b(?:rate\w*|echoue\w*|failed|pas (?:reussi|eu|valide)\w*|not pass\w*)\b/

/** Whether those who passed are asked for, or those who failed. */
export const verdictIn = (said: string) => (failing.test(said) ? false : passing.test(said) ? true : undefined)

export const asksTestResults = (text: string) => asking.test(fold(text))

/** «qui a réussi le test ?», “test results for the job …” */
export function* testResults(context: Context): Flow {
  const named = jobSaid(context)
  const here = named || context.situation.here.jobId || context.shown.job
  const job = here ? yield* jobMeant(context, named) : undefined
  const passed = verdictIn(fold(context.text))
  return yield* act(context, 'list_assessments', {
    ...(job ? { jobId: job.jobId } : {}),
    ...(passed === undefined ? {} : { passed }),
  })
}

/** A test of the house for people; the card shows the mail before anything leaves. */
export function* sendTest(context: Context): Flow {
  const people = yield* addressed(context)
  const places = yield* placesOf(context, people, { enters: true })
  const test = yield* testMeant(context)
  const wanted = { testId: test.testId, ...extraOf(moreIn(context.text), test) }
  let said = ''
  for (const [jobId, own] of places)
    said = yield* act(context, 'send_test', { jobId, candidateIds: own.map(({ candidateId }) => candidateId), ...wanted })
  return said
}

const small = new Set('le la les l de du des d un une et a au aux en the of and to for in on test tests'.split(' '))

type Test = { testId: string; name: { fr: string; en: string }; minutes: number }

/** «avec un tiers temps», “with 20 extra minutes”: what is agreed with the person from the start. */
function extraOf(extra: Extra | undefined, { minutes }: Test) {
  if (!extra || 'days' in extra) return {}
  return { extraShare: Math.min(200, 'share' in extra ? extra.share : Math.ceil((extra.minutes / minutes) * 100)) }
}

/** The test whose name the sentence says most of, else the only one that there is. */
function* testMeant(context: Context): Flow<Test> {
  const { words, text } = context
  const output = yield* ask(context, 'list_tests', { limit: 100 })
  const tests = recordsIn(output.items).map(({ testId, name, minutes }) => ({
    testId: String(testId),
    name: name as { fr: string; en: string },
    minutes: Number(minutes),
  }))
  if (tests.length === 0) throw new Say(words.noTest)
  const said = new Set(fold(text).split(' '))
  const hits = ({ name }: Test) => {
    const parts = new Set(
      fold(`${name.fr} ${name.en}`)
        .split(' ')
        .filter((word) => !small.has(word)),
    )
    return [...parts].filter((part) => said.has(part)).length
  }
  const most = Math.max(...tests.map(hits))
  const best = most > 0 ? tests.filter((one) => hits(one) === most) : tests
  if (best.length === 1) return best[0]!
  throw new Say(words.whichTest(best.slice(0, 6).map(({ name }) => name[context.lang])))
}
