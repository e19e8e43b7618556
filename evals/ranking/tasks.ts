import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedPeople } from '#db/seed/people'
import { trades as seedTrades } from '#db/seed/trades/all'
import type { PlainDocument } from '#retrieval/rank/plain-document'
import { circlesTask } from './circles.ts'
import { advertisementOf, careersOf, readTrades } from './trades.ts'
import type { Half, TradeText } from './trades.ts'

/** `rprec` looks at as many documents as are right, `five` at the first five. */
export type Measure = 'map' | 'mrr' | 'ndcg' | 'rprec' | 'five'
/** `without` are documents that are neither right nor wrong. */
export type Asked = PlainDocument & { gains: ReadonlyMap<string, number>; without?: ReadonlySet<string> }
/** `figure` and `side` are where the report keeps it: `across` is a query of one language over documents of another, or both together. */
export type Task = {
  figure: string
  side: 'fr' | 'en' | 'across'
  measure: Measure
  queries: Asked[]
  documents: PlainDocument[]
}

type Lang = 'fr' | 'en'

/** The tasks that need nothing but this repository: texts of our own, with what is right known from how they were written. */
export function ownTasks(half: Half): Task[] {
  const trades = readTrades(half)
  const careers = trades.flatMap((_, order) => careersOf(trades, order))
  const advertisements = (lang: Lang) => trades.map((trade, order) => advertisementOf(trade, lang, order))
  const byFamily = (ids: (trade: TradeText) => string[]) => (asked: TradeText) =>
    new Map(
      trades
        .filter(({ family }) => family === asked.family)
        .flatMap((trade) => ids(trade).map((id) => [id, trade === asked ? 2 : 1] as const)),
    )
  const careerGains = byFamily(({ key }) => [0, 1, 2].map((index) => `${key}-cv${index}`))
  const box = (lang: Lang, gains: (trade: TradeText) => Map<string, number>): Asked[] =>
    trades.map((trade) => ({ id: trade.key, lang, text: trade[lang].box, gains: gains(trade) }))
  const jobs = (lang: Lang): Asked[] =>
    advertisements(lang).map((document, order) => ({ ...document, gains: careerGains(trades[order]!) }))
  const adGains = (lang: Lang) => byFamily(({ key }) => [`${key}-${lang}`])
  return [
    {
      figure: 'search box → advertisements',
      side: 'fr',
      measure: 'ndcg',
      queries: box('fr', adGains('fr')),
      documents: advertisements('fr'),
    },
    {
      figure: 'search box → advertisements',
      side: 'en',
      measure: 'ndcg',
      queries: box('en', adGains('en')),
      documents: advertisements('en'),
    },
    { figure: 'job → careers', side: 'en', measure: 'ndcg', queries: jobs('en'), documents: careers },
    { figure: 'job → careers', side: 'across', measure: 'ndcg', queries: jobs('fr'), documents: careers },
    { figure: 'search box → careers', side: 'en', measure: 'ndcg', queries: box('en', careerGains), documents: careers },
    { figure: 'search box → careers', side: 'across', measure: 'ndcg', queries: box('fr', careerGains), documents: careers },
    ...(['fr', 'en'] as const).map((lang) => circlesTask(lang, half)),
    ...(half === 'dev' ? [seedTask()] : (['fr', 'en'] as const).map(titlesTask)),
  ]
}

/** The first two titles of each group, each against the others of its group among all titles of its language. */
function titlesTask(lang: Lang): Task {
  const groups = readPairs('similar-titles.tsv')
    .filter(({ text }) => text === lang)
    .map(({ answers }) => answers)
  const documents = groups.flatMap((titles, group) => titles.map((text, at) => ({ id: `${group}-${at}`, lang, text })))
  const queries = groups.flatMap((titles, group) =>
    [0, 1].map((asked) => {
      const others = titles.flatMap((_, at) => (at === asked ? [] : [[`${group}-${at}`, 1] as const]))
      return { id: `q${group}-${asked}`, lang, text: titles[asked]!, gains: new Map(others) }
    }),
  )
  return { figure: 'titles taken for one another', side: lang, measure: 'map', queries, documents }
}

/** Titles of the seed's trades against the curricula of its people; who has the trade is right. */
function seedTask(): Task {
  const people = seedPeople()
  const documents = people.map(({ id, lang, text }) => ({ id, lang, title: '', text }))
  const queries = seedTrades.flatMap((trade) =>
    trade.titles.map((title, index) => ({
      id: `${trade.key}-${index}`,
      lang: trade.lang,
      text: title.replaceAll(/\{([^|}]*)\|[^}]*\}/g, '$1'),
      gains: new Map(people.filter((person) => person.trade === trade.key).map(({ id }) => [id, 2])),
    })),
  )
  return { figure: 'title → seed people', side: 'across', measure: 'ndcg', queries, documents }
}

/** Lines of a file of two columns, the second of alternatives. */
export function readPairs(file: string): { text: string; answers: string[] }[] {
  const lines = readFileSync(join(import.meta.dirname, '../data/rank', file), 'utf8').split('\n')
  return lines
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [text, answers] = line.split('\t') as [string, string]
      return { text, answers: answers.split(/[|;]/).map((answer) => answer.trim()) }
    })
}
