import { escape } from './markup.ts'
import type { Layout } from './layouts.ts'
import type { Section } from './sheet.ts'

/** Skills, languages and other lists. */
export function listOf(section: Section, layout: Layout): string {
  if (section.pairs) return pairsOf(section.pairs, layout)
  if (section.groups)
    return section.groups.map(([label, items]) => `<p><b>${escape(label)} :</b> ${escape(items.join(', '))}</p>`).join('')
  const items = (section.items ?? []).map(escape)
  switch (layout.list) {
    case 'commas':
      return `<p>${items.join(', ')}</p>`
    case 'pipes':
      return `<p>${items.join(' | ')}</p>`
    case 'chips':
      return `<p>${items.map((item) => `<span class="chip">${item}</span>`).join(' ')}</p>`
    case 'bars':
      return items
        .map((item, index) => `<div>${item}</div><div class="bar"><i style="width:${90 - index * 7}%"></i></div>`)
        .join('')
    case 'dots':
      return items
        .map((item, index) => `<div class="row"><span>${item}</span><span>${dots(5 - (index % 3))}</span></div>`)
        .join('')
    case 'lines':
      return items.map((item) => `<div>${item}</div>`).join('')
    case 'columns':
      return `<ul class="two">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
    default:
      return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  }
}

const dots = (count: number) => '●'.repeat(count) + '○'.repeat(5 - count)

function pairsOf(pairs: [string, string][], layout: Layout): string {
  const safe = pairs.map(([name, level]): [string, string] => [escape(name), escape(level)])
  if (layout.list === 'commas') return `<p>${safe.map(([name, level]) => (level ? `${name} (${level})` : name)).join(', ')}</p>`
  if (layout.list === 'pipes')
    return `<p>${safe.map(([name, level]) => [name, level].filter(Boolean).join(' : ')).join(' | ')}</p>`
  if (layout.list === 'dots' || layout.list === 'columns')
    return safe.map(([name, level]) => `<div class="row"><span>${name}</span><span>${level}</span></div>`).join('')
  if (layout.list === 'bars')
    return safe
      .map(([name], index) => `<div>${name}</div><div class="bar"><i style="width:${95 - index * 20}%"></i></div>`)
      .join('')
  const joint = layout.list === 'chips' ? ' – ' : layout.list === 'lines' ? ' ' : ' : '
  return safe
    .map(
      ([name, level]) =>
        `<div>${[name, level ? (layout.list === 'lines' ? `(${level})` : level) : ''].filter(Boolean).join(joint)}</div>`,
    )
    .join('')
}
