import type { Format } from '#app/i18n/format'
import type { Messages } from '#app/i18n/fr'
import type { Fact } from '#lib/profile'

const bare = (path: string) => path.replace(/\[\d+\]/g, '')

/** The name of a line of a profile: its own, else that of the longest path above it. */
export function pathLabel(messages: Messages, path: string): string {
  const names = messages.vocabulary.path
  const parts = bare(path).split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const name = names[parts.slice(0, length).join('.')]
    if (name) return name
  }
  return path
}

const sections: [string, RegExp][] = [
  ['contact', /^basics\.(name|email|phone|url|profiles)/],
  ['work', /^(basics\.(label|summary)|work|projects|volunteer)/],
  ['education', /^(education|certificates|bassin\.licences|bassin\.hasVehicle)/],
  ['skills', /^(skills|languages)/],
  ['wishes', /^(bassin|basics\.location)/],
]

export function sectionOf(path: string): string {
  return sections.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other'
}

const lists: [RegExp, (messages: Messages) => Record<string, string>][] = [
  [/^bassin\.contractTypes/, ({ vocabulary }) => vocabulary.contract],
  [/^bassin\.schedule/, ({ vocabulary }) => vocabulary.schedule],
  [/^bassin\.workingTime/, ({ vocabulary }) => vocabulary.workingTime],
  [/^bassin\.remote/, ({ vocabulary }) => vocabulary.remote],
  [/^languages\[\d+\]\.fluency/, ({ vocabulary }) => vocabulary.level],
]

/** The value of a line as a person reads it: codes worded, dates and amounts written by the language. */
export function valueText(messages: Messages, format: Format, { path, value }: Pick<Fact, 'path' | 'value'>): string {
  const words = lists.find(([pattern]) => pattern.test(path))?.[1](messages)
  const word = (item: unknown): string => {
    if (typeof item === 'string') return words?.[item] ?? dateText(format, item)
    if (typeof item === 'number')
      return path === 'bassin.mobilityKm' ? messages.vocabulary.place.km(format.number(item)) : format.decimal(item)
    if (typeof item === 'boolean') return item ? messages.common.yes : messages.common.no
    if (Array.isArray(item)) return item.map(word).join(', ')
    if (item && typeof item === 'object') return objectText(messages, format, item)
    return ''
  }
  if (path.endsWith('noticeDays') && typeof value === 'number') return messages.vocabulary.availability.notice(value)
  return word(value)
}

function objectText(messages: Messages, format: Format, given: object): string {
  const item = given as Record<string, unknown>
  const { vocabulary } = messages
  if (typeof item['min'] === 'number' && typeof item['currency'] === 'string') {
    const amount = format.money(item['min'], item['currency'])
    return [amount, vocabulary.basis[String(item['basis'])], vocabulary.period[String(item['period'])]].filter(Boolean).join(' ')
  }
  if (typeof item['noticeDays'] === 'number') return vocabulary.availability.notice(item['noticeDays'])
  if (typeof item['from'] === 'string') return vocabulary.availability.from(dateText(format, item['from']))
  const fluency = typeof item['fluency'] === 'string' ? (vocabulary.level[item['fluency']] ?? item['fluency']) : undefined
  if (typeof item['language'] === 'string') return [item['language'], fluency].filter(Boolean).join(', ')
  return Object.values(item)
    .filter((part): part is string | number => typeof part === 'string' || typeof part === 'number')
    .map((part) => (typeof part === 'string' ? dateText(format, part) : format.decimal(part)))
    .join(', ')
}

function dateText(format: Format, text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.date(text)
  if (/^\d{4}-\d{2}$/.test(text)) return format.month(`${text}-15`)
  return text
}
