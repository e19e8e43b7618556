import { escape } from './markup.ts'
import type { EntryShape, Layout } from './layouts.ts'
import type { Lang } from './person.ts'
import type { Entry } from './sheet.ts'

const points = (entry: Entry) =>
  entry.points.length ? `<ul>${entry.points.map((point) => `<li>${escape(point)}</li>`).join('')}</ul>` : ''
const where = (entry: Entry, joint: string) => escape([entry.at, entry.place].filter(Boolean).join(joint))

export function entriesOf(entries: Entry[], lang: Lang, layout: Layout): string {
  if (layout.entry === 'row') return `<table>${entries.map((entry) => shapes.row(entry, lang)).join('')}</table>`
  if (layout.grouped)
    return groups(entries)
      .map((group) => (group.length > 1 ? grouped(group, lang) : shapes[layout.entry](group[0]!, lang)))
      .join('')
  return entries.map((entry) => shapes[layout.entry](entry, lang)).join('')
}

/** Positions of one company that follow each other stand under its name. */
function groups(entries: Entry[]): Entry[][] {
  const found: Entry[][] = []
  for (const entry of entries) {
    const last = found.at(-1)
    if (last && last[0]!.at === entry.at && entry.place) last.push(entry)
    else found.push([entry])
  }
  return found
}

const grouped = (group: Entry[], _lang: Lang) =>
  `<div class="entry"><h3>${where(group[0]!, ', ')}</h3>${group.map((entry) => `<div><b>${escape(entry.main)}</b></div><div>${escape(entry.when)}</div>${points(entry)}`).join('')}</div>`

const europassLabels = {
  fr: [
    'Dates',
    'Fonction ou poste occupé',
    "Nom et adresse de l'employeur",
    'Principales activités',
    'Intitulé du diplôme délivré',
    "Nom de l'établissement",
  ],
  en: [
    'Dates',
    'Occupation or position held',
    'Name and address of employer',
    'Main activities',
    'Title of qualification awarded',
    'Name of organisation providing education',
  ],
}

function europass(entry: Entry, lang: Lang): string {
  const [dates, position, employer, activities, title, school] = europassLabels[lang]
  const rows: [string, string][] = [
    [dates!, entry.when],
    [entry.apart ? title! : position!, entry.main],
    [entry.apart ? school! : employer!, [entry.at, entry.place].filter(Boolean).join(', ')],
    ...(entry.points.length ? [[activities!, entry.points.join('. ')] as [string, string]] : []),
  ]
  return `<table class="entry">${rows.map(([label, value]) => `<tr><td style="width:46mm">${escape(label)}</td><td>${escape(value)}</td></tr>`).join('')}</table>`
}

const shapes: Record<EntryShape, (entry: Entry, lang: Lang) => string> = {
  'dates-right': (entry) =>
    `<div class="entry"><div class="row"><b>${escape(entry.main)}</b><span>${escape(entry.when)}</span></div><i>${where(entry, ', ')}</i>${points(entry)}</div>`,
  'dates-left': (entry) =>
    `<div class="entry dated"><div>${escape(entry.when)}</div><div><b>${escape(entry.main)}</b><div>${where(entry, ' – ')}</div>${points(entry)}</div></div>`,
  'dates-under': (entry) =>
    `<div class="entry"><h3>${escape(entry.main)}</h3><div>${where(entry, ', ')}</div><div><small>${escape(entry.when)}</small></div>${points(entry)}</div>`,
  'dates-first': (entry) =>
    `<div class="entry"><div><small>${escape(entry.when)}</small></div><h3>${escape(entry.main)}</h3><div>${where(entry, ' – ')}</div>${points(entry)}</div>`,
  'company-first': (entry) =>
    `<div class="entry"><div class="row"><b>${where(entry, ', ')}</b><span>${escape(entry.when)}</span></div><div><i>${escape(entry.main)}</i></div>${points(entry)}</div>`,
  'one-line': (entry) => `<div class="entry">${escape(entry.when)} : ${escape(entry.main)}, ${where(entry, ', ')}</div>`,
  inline: (entry) =>
    `<div class="entry"><div><b>${escape(entry.main)}</b> – ${where(entry, ', ')} (${escape(entry.when)})</div>${points(entry)}</div>`,
  timeline: (entry) =>
    `<div class="entry line"><small>${escape(entry.when)}</small><h3>${escape(entry.main)}</h3><div>${where(entry, ' | ')}</div>${points(entry)}</div>`,
  europass,
  linkedin: (entry) =>
    entry.apart
      ? `<div class="entry"><h3>${escape(entry.at)}</h3><div>${escape([entry.apart[0], entry.apart[1]].filter(Boolean).join(', '))} · (${escape(entry.when)})</div></div>`
      : `<div class="entry"><h3>${escape(entry.at)}</h3><div>${escape(entry.main)}</div><div><small>${escape(entry.when)}</small></div><div><small>${escape(entry.place)}</small></div>${points(entry)}</div>`,
  row: (entry) =>
    `<tr><td style="width:34mm">${escape(entry.when)}</td><td><b>${escape(entry.main)}</b></td><td>${where(entry, ', ')}${points(entry)}</td></tr>`,
  pipes: (entry) =>
    `<div class="entry"><div><b>${escape(entry.main)}</b> | ${escape([entry.at, entry.place, entry.when].filter(Boolean).join(' | '))}</div>${points(entry)}</div>`,
  at: (entry, lang) =>
    `<div class="entry"><div><small>${escape(entry.when)}</small></div><div><b>${escape(entry.main)}</b>${entry.apart ? ', ' : lang === 'fr' ? ' chez ' : ' at '}${escape(entry.at)}${entry.place ? ` (${escape(entry.place)})` : ''}</div>${points(entry)}</div>`,
  'company-dash': (entry) =>
    `<div class="entry"><div><b>${escape(entry.at)}</b>${entry.place ? ` — ${escape(entry.place)}` : ''}</div><div>${escape(entry.main)}, ${escape(entry.when)}</div>${points(entry)}</div>`,
  'dates-between': (entry) =>
    `<div class="entry"><h3>${escape(entry.main)}</h3><div><small>${escape(entry.when)}</small></div><div>${where(entry, ', ')}</div>${points(entry)}</div>`,
}
