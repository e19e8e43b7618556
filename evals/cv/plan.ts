import type { FlowList, FlowShape, FlowStyle } from './flow.ts'
import { type Layout, layouts } from './layouts.ts'
import type { Person } from './person.ts'
import { type Random, randomOf } from './random.ts'
import type { Voice } from './sheet.ts'
import type { Encoding } from './text.ts'
import type { Shot } from './photo.ts'
import type { WordLayout } from './word.ts'
import type { DrawnOrder } from './drawn.ts'

export type Format = 'pdf' | 'docx' | 'doc' | 'odt' | 'rtf' | 'html' | 'md' | 'txt' | 'json' | 'xml' | 'image' | 'image-pdf'
export type Recipe =
  | { kind: 'page'; layout: Layout }
  | { kind: 'html'; layout: Layout }
  | { kind: 'picture'; layout: Layout; shot: Shot | 'screen' }
  | { kind: 'drawn'; style: FlowStyle; order: DrawnOrder }
  | { kind: 'word'; style: FlowStyle; layout: WordLayout; old?: boolean }
  | { kind: 'odt' | 'rtf'; style: FlowStyle; tables: boolean }
  | { kind: 'markdown'; style: FlowStyle & { bold?: boolean } }
  | { kind: 'text'; style: FlowStyle & { rule?: string; bullet?: string; width?: number }; encoding: Encoding }
  | { kind: 'json' }
export type Planned = {
  id: string
  file: string
  person: Person
  format: Format
  layout: string
  voice: Voice
  recipe: Recipe
  sample: boolean
}

type Made = { format: Format; extension?: string; layout: string; recipe: Recipe; voice?: Partial<Voice> }

const wordLayouts: WordLayout[] = ['plain', 'styled', 'table', 'sidebar', 'columns', 'boxes', 'header']
const shapes: FlowShape[] = ['position', 'company', 'dates-first', 'dates-under', 'sentence', 'pipes', 'at', 'company-dash']
const lists: FlowList[] = ['bullets', 'commas', 'lines', 'pipes']
const orders: DrawnOrder[] = ['lines', 'words', 'dates-last']
const pictured = [
  'classic',
  'dates-left',
  'left-sidebar',
  'company-first',
  'timeline',
  'inline',
  'right-sidebar',
  'dates-under',
  'banner',
  'letter-spaced',
  'table',
  'academic',
]
const named = (name: string): Layout => layouts.find((layout) => layout.name === name)!

/** The documents of everybody: each layout and each format in both languages and both halves. */
export function planDocuments(people: Person[]): Planned[] {
  const groups = new Map<string, Person[]>()
  for (const person of people) {
    const key = `${person.lang}-${person.half}`
    groups.set(key, [...(groups.get(key) ?? []), person])
  }
  return [...groups.values()].flatMap((group, turn) => group.flatMap((person, index) => planPerson(person, index, turn)))
}

function planPerson(person: Person, index: number, turn: number): Planned[] {
  const at = index + turn * 3
  const made: Made[] = [
    ...[0, 1, 2, 3].map((step): Made => {
      const layout = layouts[(index * 4 + step + turn * 10) % layouts.length]!
      return { format: 'pdf', layout: layout.name, recipe: { kind: 'page', layout } }
    }),
    wordOf(at),
    ...others(at),
    ...(index % 2 ? [pictureOf(at)] : [drawnOf(at)]),
  ]
  return made.map(({ format, extension, layout, recipe, voice }, number) => {
    const id = `${person.id}-${number + 1}-${layout}`
    const own = 'layout' in recipe && typeof recipe.layout === 'object' ? recipe.layout.voice : undefined
    const file = `${id}.${extension ?? format}`
    return {
      id,
      file,
      person,
      format,
      layout,
      recipe,
      voice: { ...voiceOf(randomOf(id)), ...own, ...voice },
      sample: format.startsWith('image') ? index === 1 || index === 3 : index % 3 === 0,
    }
  })
}

function voiceOf(random: Random): Voice {
  const pick = <Value>(values: Value[]): Value => values[Math.floor(random() * values.length)]!
  return {
    dates: pick([
      'long',
      'long',
      'short',
      'short',
      'numeric',
      'numeric',
      'dotted',
      'year',
      'since',
      'brief',
      'iso',
      'days',
      'lasting',
    ]),
    levels: pick(['cefr', 'words', 'both']),
    variant: Math.floor(random() * 12),
    capitals: random() < 0.35,
    order: pick(['work', 'work', 'work', 'study', 'skills']),
    summary: random() > 0.15,
    study: pick(['years', 'years', 'end', 'full']),
    personal: random() < 0.3,
    extras: random() < 0.35,
    grouped: random() < 0.25,
    contract: random() < 0.15,
  }
}

const styleOf = (at: number): FlowStyle => ({
  entry: shapes[at % 8]!,
  list: lists[at % 4]!,
  capitals: at % 2 === 0,
  spacedTitles: at % 9 === 4,
})

function wordOf(at: number): Made {
  const layout = wordLayouts[at % wordLayouts.length]!
  return { format: 'docx', layout: `word-${layout}`, recipe: { kind: 'word', layout, style: styleOf(at) } }
}

function drawnOf(at: number): Made {
  const order = orders[(at >> 1) % 3]!
  return { format: 'pdf', layout: `drawn-${order}`, recipe: { kind: 'drawn', order, style: styleOf(at) } }
}

function pictureOf(at: number): Made {
  const layout = named(pictured[at % pictured.length]!)
  const shots = ['scan', 'photo', 'image-pdf', 'grey-scan', 'screen'] as const
  const shot = shots[(at >> 1) % 5]!
  if (shot === 'image-pdf')
    return {
      format: 'image-pdf',
      extension: 'pdf',
      layout: `scan-${layout.name}`,
      recipe: { kind: 'picture', layout, shot: 'scan' },
    }
  return {
    format: 'image',
    extension: shot === 'screen' ? 'png' : 'jpg',
    layout: `${shot}-${layout.name}`,
    recipe: { kind: 'picture', layout, shot },
  }
}

/** Two of the twelve rarer kinds for each person. */
function others(at: number): Made[] {
  const style = styleOf(at + 1)
  const web = layouts[(at * 5) % layouts.length]!
  const kinds: Made[] = [
    { format: 'odt', layout: 'odt-plain', recipe: { kind: 'odt', style, tables: false } },
    { format: 'txt', layout: 'text-ruled', recipe: { kind: 'text', style: { ...style, rule: '=' }, encoding: 'utf-8' } },
    { format: 'rtf', layout: 'rtf-plain', recipe: { kind: 'rtf', style, tables: false } },
    { format: 'html', layout: `web-${web.name}`, recipe: { kind: 'html', layout: web } },
    { format: 'md', layout: 'markdown', recipe: { kind: 'markdown', style } },
    { format: 'txt', layout: 'text-latin1', recipe: { kind: 'text', style: { ...style, bullet: '* ' }, encoding: 'latin1' } },
    {
      format: 'json',
      layout: 'json',
      recipe: { kind: 'json' },
      voice: { dates: 'numeric', levels: 'cefr', capitals: false, summary: true },
    },
    { format: 'odt', layout: 'odt-table', recipe: { kind: 'odt', style: { ...style, entry: 'position' }, tables: true } },
    {
      format: 'txt',
      layout: 'text-utf16',
      recipe: { kind: 'text', style: { ...style, rule: '-', width: 100 }, encoding: 'utf-16' },
    },
    { format: 'rtf', layout: 'rtf-table', recipe: { kind: 'rtf', style: { ...style, entry: 'company' }, tables: true } },
    { format: 'doc', layout: 'old-word', recipe: { kind: 'word', layout: at % 2 ? 'table' : 'styled', style, old: true } },
    { format: 'md', layout: 'markdown-bold', recipe: { kind: 'markdown', style: { ...style, bold: true } } },
  ]
  return [kinds[at % 12]!, kinds[(at + 5) % 12]!]
}
