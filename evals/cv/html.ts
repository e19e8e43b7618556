import { contactBlock, head } from './html-head.ts'
import { entriesOf } from './html-entries.ts'
import { listOf } from './html-lists.ts'
import { type Layout, sideSections } from './layouts.ts'
import { escape, spaced } from './markup.ts'
import type { Section, Sheet } from './sheet.ts'

const base = `@page{size:A4;margin:14mm}*{box-sizing:border-box}body{font:10pt/1.4 "DejaVu Sans",sans-serif;margin:0;color:#222}
h1{font-size:20pt;margin:0}h2{font-size:12pt;margin:12px 0 4px;border-bottom:1px solid #999}h3{font-size:10pt;margin:0}p{margin:0 0 4px}ul{margin:2px 0 4px;padding-left:16px}
.label{font-size:12pt}.centre{text-align:center}.split{display:flex;justify-content:space-between;align-items:flex-end}.split .contact{text-align:right}
.banner{background:#1f4e5f;color:#fff;padding:14px}.row{display:flex;justify-content:space-between;gap:12px}.entry{margin-bottom:7px;break-inside:avoid}
.dated{display:grid;grid-template-columns:34mm 1fr;gap:8px}.cols{display:grid;gap:16px}.left{grid-template-columns:58mm 1fr}.right{grid-template-columns:1fr 58mm}
.three{grid-template-columns:50mm 1fr 50mm}.side{padding:10px}.newspaper{columns:2;column-gap:20px}.grid{grid-template-columns:1fr 1fr}.chip{display:inline-block;border:1px solid #888;border-radius:9px;padding:1px 8px;margin:2px}
.bar{height:5px;background:#ddd}.bar i{display:block;height:5px;background:#1f4e5f}.two{columns:3}.line{border-left:2px solid #1f4e5f;padding-left:12px;position:relative}
.line:before{content:"";position:absolute;left:-6px;top:4px;width:9px;height:9px;border-radius:5px;background:#1f4e5f}table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:3px 6px}
.foot{position:fixed;bottom:-8mm;left:0;right:0;text-align:center;font-size:7.5pt;color:#555}.up{display:flex;gap:8px}.up h2{writing-mode:vertical-rl;transform:rotate(180deg);border:0;margin:0}
.photo{width:30mm;height:30mm;border-radius:50%;background:#9ab}.pre{white-space:pre-wrap}`

export function toHtml(sheet: Sheet, layout: Layout): string {
  const footer = layout.footer ? `<div class="foot">${escape(sheet.name)} – CV – Page 1</div>` : ''
  return `<!doctype html><html lang="${sheet.lang}"><meta charset="utf-8"><title>CV</title><style>${base}${layout.css ?? ''}</style><body>${body(sheet, layout)}${layout.head === 'foot' ? contactBlock(sheet, layout) : ''}${footer}</body></html>`
}

function body(sheet: Sheet, layout: Layout): string {
  const top = head(sheet, layout)
  const inSide = (section: Section) => sideSections.includes(section.name)
  const render = (sections: Section[]) => sections.map((section) => sectionOf(section, sheet, layout)).join('')
  const main = sheet.sections.filter((section) => !inSide(section))
  const side = sheet.sections.filter(inSide)
  switch (layout.page) {
    case 'left':
    case 'right': {
      const aside = `<div class="side">${top.side}${render(side)}</div>`
      const centre = `<div>${top.main}${render(main)}</div>`
      return `${top.above}<div class="cols ${layout.page}">${layout.page === 'left' ? aside + centre : centre + aside}</div>`
    }
    case 'three': {
      const wide = main.filter(({ name }) => name !== 'education' && name !== 'summary')
      const third = main.filter(({ name }) => name === 'education' || name === 'summary')
      return `${top.above}${top.main}<div class="cols three"><div>${render(side)}</div><div>${render(wide)}</div><div>${render(third)}</div></div>`
    }
    case 'titled':
      return `${top.above}${top.main}${sheet.sections.map((section) => `<div class="dated">${titleOf(section.title, layout)}<div>${contentOf(section, sheet, layout)}</div></div>`).join('')}`
    case 'halves': {
      const work = sheet.sections.filter(({ name }) => name === 'work' || name === 'summary')
      const rest = sheet.sections.filter((section) => !work.includes(section))
      return `${top.above}${top.main}<div class="cols grid"><div>${render(rest)}</div><div>${render(work)}</div></div>`
    }
    case 'newspaper':
      return `${top.above}${top.main}<div class="newspaper">${render(sheet.sections)}</div>`
    case 'grid':
      return `${top.above}${top.main}<div class="cols grid">${render(sheet.sections)}</div>`
    default:
      return `${top.above}${top.main}${render(sheet.sections)}`
  }
}

function contentOf(section: Section, sheet: Sheet, layout: Layout): string {
  if (section.text) return `<p>${escape(section.text)}</p>`
  return section.entries ? entriesOf(section.entries, sheet.lang, layout) : listOf(section, layout)
}

function sectionOf(section: Section, sheet: Sheet, layout: Layout): string {
  const content = contentOf(section, sheet, layout)
  const title = titleOf(section.title, layout)
  if (layout.page === 'europass') return `<table><tr><td style="width:46mm"><b>${title}</b></td><td></td></tr></table>${content}`
  if (layout.titles === 'upright') return `<div class="section up">${title}<div>${content}</div></div>`
  return `<div class="section">${title}${content}</div>`
}

function titleOf(title: string, layout: Layout): string {
  if (layout.titles === 'none') return '<hr style="border:0;margin:8px">'
  if (layout.titles === 'spaced') return `<h2 class="pre">${escape(spaced(title))}</h2>`
  return `<h2>${escape(layout.titles === 'capitals' ? title.toLocaleUpperCase('fr') : title)}</h2>`
}
