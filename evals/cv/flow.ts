import type { Entry, Section, Sheet } from './sheet.ts'

/** How the formats without a layout of their own put an entry in lines. */
export type FlowShape = 'position' | 'company' | 'dates-first' | 'dates-under' | 'sentence' | 'pipes' | 'at' | 'company-dash'
export type FlowList = 'bullets' | 'commas' | 'lines' | 'pipes'
export type FlowStyle = { entry: FlowShape; list: FlowList; capitals?: boolean; spacedTitles?: boolean }
/** `when` stands at the right of `text`, or in a column of its own where the format has tables. */
export type FlowLine = {
  kind: 'name' | 'label' | 'contact' | 'title' | 'strong' | 'text' | 'item'
  text: string
  when?: string
  side?: boolean
}

export const toFlow = (sheet: Sheet, style: FlowStyle): FlowLine[] => [
  ...headFlow(sheet),
  ...sheet.sections.flatMap((section) => sectionFlow(section, style)),
]

export const headFlow = (sheet: Sheet): FlowLine[] => [
  { kind: 'name', text: sheet.name },
  { kind: 'label', text: sheet.label },
  ...sheet.contact.map(({ text }): FlowLine => ({ kind: 'contact', text })),
]

export function sectionFlow(section: Section, style: FlowStyle): FlowLine[] {
  const title: FlowLine = { kind: 'title', text: style.capitals ? section.title.toLocaleUpperCase('fr') : section.title }
  if (section.text) return [title, { kind: 'text', text: section.text }]
  if (section.entries) return [title, ...section.entries.flatMap((entry) => entryFlow(entry, style.entry))]
  if (section.groups)
    return [
      title,
      ...section.groups.map(([label, items]): FlowLine => ({ kind: 'text', text: `${label} : ${items.join(', ')}` })),
    ]
  const items = section.items ?? (section.pairs ?? []).map(([name, level]) => pair(name, level, style.list))
  return [title, ...listFlow(items, style.list)]
}

function pair(name: string, level: string, list: FlowList): string {
  if (!level) return name
  return list === 'commas' || list === 'pipes'
    ? `${name} (${level})`
    : list === 'lines'
      ? `${name} – ${level}`
      : `${name} : ${level}`
}

function listFlow(items: string[], list: FlowList): FlowLine[] {
  if (list === 'commas') return [{ kind: 'text', text: items.join(', ') }]
  if (list === 'pipes') return [{ kind: 'text', text: items.join(' | ') }]
  return items.map((text) => ({ kind: list === 'bullets' ? 'item' : 'text', text }))
}

function entryFlow(entry: Entry, shape: FlowShape): FlowLine[] {
  const where = [entry.at, entry.place].filter(Boolean).join(', ')
  const points = entry.points.map((text): FlowLine => ({ kind: 'item', text }))
  switch (shape) {
    case 'position':
      return [{ kind: 'strong', text: entry.main, when: entry.when }, { kind: 'text', text: where }, ...points]
    case 'company':
      return [{ kind: 'strong', text: where, when: entry.when }, { kind: 'text', text: entry.main }, ...points]
    case 'dates-first':
      return [{ kind: 'strong', text: `${entry.when} : ${entry.main}, ${where}` }, ...points]
    case 'dates-under':
      return [{ kind: 'strong', text: entry.main }, { kind: 'text', text: where }, { kind: 'text', text: entry.when }, ...points]
    case 'pipes':
      return [{ kind: 'strong', text: [entry.main, entry.at, entry.place, entry.when].filter(Boolean).join(' | ') }, ...points]
    case 'at':
      return [{ kind: 'text', text: entry.when }, { kind: 'strong', text: `${entry.main} – ${where}` }, ...points]
    case 'company-dash':
      return [{ kind: 'strong', text: where }, { kind: 'text', text: `${entry.main}, ${entry.when}` }, ...points]
    case 'sentence':
      return [{ kind: 'strong', text: `${entry.main} – ${where} (${entry.when})` }, ...points]
  }
}
