import { toSections } from './source.ts'
import type { Block, CvSource, PdfLayout, Section } from './source.ts'

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

type Entry = (block: Extract<Block, { kind: 'entry' }>) => string

const entryBelow: Entry = ({ when, what, where }) =>
  `<div class="entry"><p class="head"><b>${escape(what)}</b><span class="when">${escape(when)}</span></p>${where ? `<p class="where">${escape(where)}</p>` : ''}</div>`
const entryAbove: Entry = ({ when, what, where }) =>
  `<div class="entry"><p class="when">${escape(when)}</p><p><b>${escape(what)}</b>${where ? ` · <span class="where">${escape(where)}</span>` : ''}</p></div>`
const entryInline: Entry = ({ when, what, where }) =>
  `<p class="entry"><span class="when">${escape(when)}</span> : <b>${escape(what)}</b>${where ? `, ${escape(where)}` : ''}</p>`

function renderBlock(block: Block, entry: Entry): string {
  if (block.kind === 'entry') return entry(block)
  if (block.kind === 'item') return `<li>${escape(block.text)}</li>`
  if (block.kind === 'page') return '<div class="page"></div>'
  return `<p>${escape(block.text)}</p>`
}

function renderBlocks(blocks: Block[], entry: Entry): string {
  const html = blocks.map((block) => renderBlock(block, entry)).join('')
  return html.replaceAll(/(<li>.*?<\/li>)+/g, (list) => `<ul>${list}</ul>`)
}

/** Dates in a left gutter: each entry opens a row, what follows it belongs to that row. */
function renderTimeline(blocks: Block[]): string {
  const rows: { when: string; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'entry') rows.push({ when: block.when, blocks: [{ ...block, when: '' }] })
    else if (rows.length === 0) rows.push({ when: '', blocks: [block] })
    else rows.at(-1)!.blocks.push(block)
  }
  return rows
    .map(
      (row) =>
        `<div class="row"><div class="when">${escape(row.when)}</div><div class="what">${renderBlocks(row.blocks, entryAbove)}</div></div>`,
    )
    .join('')
}

const renderSection = (section: Section, entry: Entry): string =>
  `<section><h2>${escape(section.title)}</h2>${renderBlocks(section.blocks, entry)}</section>`

const base = `
@page { size: A4; margin: 14mm 16mm }
* { box-sizing: border-box; margin: 0; padding: 0; font-variant-ligatures: none }
body { font: 10pt/1.42 'Liberation Sans', Arial, sans-serif; color: #1c1f24; -webkit-print-color-adjust: exact; print-color-adjust: exact }
h1 { font-size: 21pt; line-height: 1.15; font-weight: 700 }
h2 { font-size: 11.5pt; margin: 12pt 0 4pt }
ul { margin: 2pt 0 3pt 13pt }
li { margin: 1pt 0 }
p { margin: 1pt 0 }
.entry { margin-top: 6pt; break-inside: avoid; break-after: avoid }
.entry p { margin: 0 }
.head { display: flex; justify-content: space-between; gap: 10pt }
.head .when { white-space: nowrap }
.intro { margin: 8pt 0 2pt }
.page { break-after: page }
.hidden { color: #fff; font-size: 1pt; line-height: 1pt }
`
const fullBleed = '@page { margin: 0 } '

const styles: Record<PdfLayout, (accent: string) => string> = {
  classic: () =>
    `body { font-family: 'Liberation Serif', serif; font-size: 10.8pt } header { text-align: center } h1 { font-size: 20pt; letter-spacing: .5pt }
     h2 { text-transform: none; border-bottom: .8pt solid #222; padding-bottom: 1pt; font-variant: normal } .where, .when { font-style: italic } .contact { font-size: 9.8pt }`,
  modern: (accent) =>
    `h1, h2 { color: ${accent} } header { border-bottom: 2.5pt solid ${accent}; padding-bottom: 6pt } .title { font-size: 12pt } .contact { color: #555; font-size: 9.2pt; margin-top: 3pt }
     .entry .when { color: ${accent}; font-size: 8.8pt } .where { color: #444 }`,
  'sidebar-left': (accent) =>
    `${fullBleed} .grid { display: grid; grid-template-columns: 62mm 1fr; min-height: 297mm } aside { background: ${accent}; color: #fff; padding: 14mm 8mm } aside h1 { font-size: 18pt } aside h2 { border-bottom: .6pt solid #ffffff88 }
     main { padding: 12mm 12mm 10mm 10mm } main h2 { color: ${accent} } .when { color: #666; font-size: 9pt } .contact p { font-size: 9pt; overflow-wrap: anywhere } .title { margin: 3pt 0 9pt }`,
  'sidebar-right': (accent) =>
    `${fullBleed} .grid { display: grid; grid-template-columns: 1fr 64mm; min-height: 297mm } aside { background: #eef1f3; padding: 14mm 6mm; order: 2; font-size: 9.4pt } main { padding: 14mm 9mm 10mm 14mm } h1 { color: ${accent} }
     h2 { color: ${accent}; font-size: 10.5pt; text-transform: none } .when { color: #666; font-size: 9pt } .contact p { font-size: 8.6pt; overflow-wrap: anywhere }`,
  'two-columns': (accent) =>
    `header { border-left: 5pt solid ${accent}; padding-left: 9pt; margin-bottom: 6pt } .columns { columns: 2; column-gap: 11mm; font-size: 9.6pt } h2 { color: ${accent}; margin-top: 0; padding-top: 8pt } .when { color: ${accent}; font-size: 8.8pt } .contact { font-size: 9pt; color: #444 }`,
  timeline: (accent) =>
    `header { margin-bottom: 6pt } h2 { background: ${accent}; color: #fff; padding: 2pt 6pt; font-size: 10.5pt } .row { display: grid; grid-template-columns: 32mm 1fr; break-inside: avoid } .row > .when { color: ${accent}; font-size: 9.2pt; padding-top: 6pt }
     .row .what { border-left: 1.2pt solid ${accent}55; padding-left: 8pt } .row .what .when { display: none } .contact { font-size: 9.2pt }`,
  banner: (accent) =>
    `${fullBleed} header { background: ${accent}; color: #fff; padding: 12mm 16mm 8mm } main { padding: 2mm 16mm } .contact { font-size: 9.2pt } h2 { color: ${accent} } .when { color: #666; font-size: 9pt }
     aside { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4mm 8mm; padding: 0 16mm; font-size: 9.3pt }`,
  compact: () =>
    `body { font-family: 'Liberation Sans Narrow', 'Liberation Sans', sans-serif; font-size: 11.5pt; line-height: 1.36 } h1 { font-size: 16pt } h2 { font-size: 12pt; text-decoration: underline; margin: 7pt 0 2pt } .entry { margin-top: 3pt }`,
}

function renderParts(cv: CvSource): { name: string; contact: (separator: string) => string; intro: string } {
  const { intro } = toSections(cv.body)
  const title = cv.title ? `<p class="title">${escape(cv.title)}</p>` : ''
  return {
    name: `<h1>${escape(cv.name)}</h1>${title}`,
    contact: (separator) =>
      separator === '\n'
        ? `<div class="contact">${cv.contact.map((line) => `<p>${escape(line)}</p>`).join('')}</div>`
        : `<p class="contact">${cv.contact.map(escape).join(separator)}</p>`,
    intro: intro.map((line) => `<p class="intro">${escape(line)}</p>`).join(''),
  }
}

function renderBody(cv: CvSource): string {
  const { name, contact, intro } = renderParts(cv)
  const { sections } = toSections(cv.body)
  const of = (list: Section[], entry: Entry) => list.map((section) => renderSection(section, entry)).join('')
  const side = sections.filter((section) => section.side)
  const main = sections.filter((section) => !section.side)
  switch (cv.layout) {
    case 'sidebar-left':
      return `<div class="grid"><aside>${name}${contact('\n')}${of(side, entryAbove)}</aside><main>${intro}${of(main, entryAbove)}</main></div>`
    case 'sidebar-right':
      return `<div class="grid"><main>${name}${intro}${of(main, entryAbove)}</main><aside>${contact('\n')}${of(side, entryAbove)}</aside></div>`
    case 'two-columns':
      return `<header>${name}${contact(' | ')}</header>${intro}<div class="columns">${of(sections, entryAbove)}</div>`
    case 'timeline':
      return `<header>${name}${contact(' – ')}</header>${intro}${sections.map((section) => `<section><h2>${escape(section.title)}</h2>${renderTimeline(section.blocks)}</section>`).join('')}`
    case 'banner':
      return `<header>${name}${contact(' · ')}</header><main>${intro}${of(main, entryAbove)}</main><aside>${of(side, entryAbove)}</aside>`
    case 'compact':
      return `<header>${name}${contact(', ')}</header>${intro}${of(sections, entryInline)}`
    case 'modern':
      return `<header>${name}${contact(' · ')}</header>${intro}${of(sections, entryBelow)}`
    default:
      return `<header>${name}${contact('<br>')}</header>${intro}${of(sections, entryBelow)}`
  }
}

export function toHtml(cv: CvSource): string {
  const style = styles[cv.layout as PdfLayout](cv.accent ?? '#333333')
  const hidden = cv.hidden ? `<p class="hidden">${escape(cv.hidden)}</p>` : ''
  return `<!doctype html><html lang="${cv.lang}"><head><meta charset="utf-8"><title>${escape(cv.name)}</title><style>${base}${style}</style></head><body>${renderBody(cv)}${hidden}</body></html>`
}
