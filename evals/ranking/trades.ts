import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlainDocument } from '#retrieval/rank/plain-document'

export type Side = { title: string; text: string; box: string }
export type TradeText = { key: string; occupations: string[]; family: string; fr: Side; en: Side; career: string }

/** What is tuned on, and what is not. */
export type Half = 'dev' | 'held'

/** The trades of one half: one block a trade, `field: value` a line, an advertisement's text below its title. */
export function readTrades(half: Half): TradeText[] {
  const text = readFileSync(join(import.meta.dirname, '../data/rank', fileOf('trades', half, 'txt')), 'utf8')
  return text
    .split(/\n\s*\n/)
    .filter((block) => /^occupation: /m.test(block))
    .map((block, index) => readTrade(block, `trade-${index}`))
}

export function fileOf(name: string, half: Half, ending: string): string {
  return half === 'dev' ? `${name}.${ending}` : `${name}-held.${ending}`
}

function readTrade(block: string, key: string): TradeText {
  const lines = block.split('\n')
  const at = (name: string): number => lines.findIndex((line) => line.startsWith(`${name}: `))
  const field = (name: string): string => lines[at(name)]!.slice(name.length + 2).trim()
  const side = (lang: string): Side => ({ title: field(lang), text: lines[at(lang) + 1]!.trim(), box: field(`box-${lang}`) })
  return {
    key,
    occupations: field('occupation').split(' | '),
    family: field('family'),
    fr: side('fr'),
    en: side('en'),
    career: field('cv'),
  }
}

const frames = {
  fr: [
    'Notre client, acteur reconnu de son secteur depuis plus de trente ans, renforce ses équipes. Vous rejoignez une entreprise à taille humaine où la qualité de vie compte.',
    'Ce que nous offrons : mutuelle prise en charge, titres-restaurant, prime annuelle, participation, accord sur le temps de travail, formation continue et vraies perspectives d’évolution.',
    'Rigoureux, autonome et doté d’un bon relationnel, vous aimez le travail en équipe. Une première expérience sur un poste similaire est appréciée. Débutants motivés acceptés.',
    'Poste à pourvoir dès que possible. Envoyez CV et lettre de motivation ; nous répondons à toutes les candidatures. À compétences égales, le poste est ouvert aux personnes en situation de handicap.',
    'Rattaché au responsable de site, vous participez aux réunions d’équipe et rendez compte de votre activité. Rémunération selon profil et expérience.',
  ],
  en: [
    'Our client is a well-established and growing business with an excellent reputation. You will be joining a friendly and supportive team in a busy environment.',
    'What we offer: competitive salary, 28 days holiday, company pension, employee discount, free parking, training and genuine opportunities for progression.',
    'The ideal candidate will be reliable, hard working and flexible with good communication skills. Previous experience in a similar role is desirable but full training will be given.',
    'To apply please send your CV today. We are an equal opportunities employer and welcome applications from all sections of the community. Due to volume only shortlisted candidates will be contacted.',
    'Reporting to the site manager you will attend team meetings, keep accurate records and follow company policies on health, safety and data protection at all times.',
  ],
} as const
const pasts = [
  'Education and training: secondary school, GCSE English and maths; first aid at work. Interests: running, cooking and a local football team. References on request.',
  'I am a hard-working and reliable person who learns fast, enjoys working in a team and keeps calm under pressure. Full driving licence. Languages: English, some French.',
  'Key skills: communication, time keeping, attention to detail, computer literate, problem solving, customer focus. Hobbies: travel, photography, volunteering.',
]

/** An advertisement as they are found: what the work is, between sentences that any advertisement holds. */
export function advertisementOf(trade: TradeText, lang: 'fr' | 'en', order: number): PlainDocument {
  const pick = (step: number) => frames[lang][(order + step) % 5]!
  const parts = [pick(0), trade[lang].text, pick(1), pick(2), ...(order % 2 ? [pick(3)] : [])]
  return { id: `${trade.key}-${lang}`, lang, title: trade[lang].title, text: parts.join('\n') }
}

/** Three careers of a trade: one that began in another trade, one with a short job of a third in between, one as a page turned into one line. */
export function careersOf(trades: readonly TradeText[], order: number): PlainDocument[] {
  const trade = trades[order]!
  const other = (step: number) => trades[(order * 7 + step) % trades.length]!
  const [first, ...rest] = trade.career.split(/(?<=\.) /)
  const older = (step: number) => other(step).career
  const about = (step: number) => [pasts[(order + step) % 3], pasts[(order + step + 1) % 3]]
  const long = [...about(0), `2017 – today\n${trade.career}`, `2009 – 2017\n${older(11)}`]
  const short = [...about(1), `2021 – today\n${rest.join(' ')}`, `2019 – 2021\n${older(23)}`, `2012 – 2019\n${first}`]
  const flat = [
    trade.en.box.toUpperCase(),
    'Summary',
    ...about(2),
    'Experience 2015 to 2022',
    trade.career,
    '2010 to 2015',
    older(17),
  ]
  const texts = [
    `Curriculum vitae\n${long.join('\n')}`,
    `Curriculum vitae\n${short.join('\n')}`,
    `         ${flat.join('     ')}`,
  ]
  return texts.map((text, index) => ({ id: `${trade.key}-cv${index}`, lang: 'en', title: '', text }))
}
