import { escape, spaced } from './markup.ts'
import type { Layout } from './layouts.ts'
import type { Contact, Sheet } from './sheet.ts'
import { titleOf } from './wording.ts'

type Head = { above: string; main: string; side: string }

const glyphs: Record<Contact['kind'], string> = { city: '⌂', phone: '☎', email: '✉', link: '☍', note: '•' }
const labels: Record<Sheet['lang'], Record<Contact['kind'], string>> = {
  fr: { city: 'Adresse', phone: 'Téléphone', email: 'E-mail', link: 'Site', note: '' },
  en: { city: 'Address', phone: 'Phone', email: 'Email', link: 'Web', note: '' },
}

/** Name and contact where the layout has them: above the columns, at the top of the text, or in the side. */
export function head(sheet: Sheet, layout: Layout): Head {
  const name = `<h1${layout.titles === 'spaced' ? ' class="pre"' : ''}>${escape(layout.titles === 'spaced' ? spaced(sheet.name) : sheet.name)}</h1>`
  const label = `<div class="label">${escape(sheet.label)}</div>`
  const lines = sheet.contact.map((contact) => `<div>${contactOf(contact, sheet, layout)}</div>`).join('')
  const joined = sheet.contact.map((contact) => contactOf(contact, sheet, layout)).join(layout.head === 'inline' ? ' | ' : ' · ')
  switch (layout.head) {
    case 'centre':
      return { above: `<div class="centre">${name}${label}<p>${joined}</p></div>`, main: '', side: '' }
    case 'split':
      return {
        above: `<div class="split"><div>${name}${label}</div><div class="contact">${lines}</div></div>`,
        main: '',
        side: '',
      }
    case 'banner':
      return { above: `<div class="banner">${name}${label}<div>${joined}</div></div>`, main: '', side: '' }
    case 'inline':
      return { above: `${name}<p>${joined}</p>${label}`, main: '', side: '' }
    case 'side':
      return { above: '', main: name + label, side: `<h2>${escape(titleOf(sheet.lang, 'contact', 0))}</h2>${lines}` }
    case 'photo':
      return { above: '', main: label, side: `<div class="photo"></div>${name}${lines}` }
    case 'foot':
      return { above: name + label, main: '', side: '' }
    case 'labels':
      return { above: `<h2>Curriculum vitae</h2><table>${labelled(sheet)}</table>`, main: label, side: '' }
    default:
      return { above: `${name}${label}${lines}`, main: '', side: '' }
  }
}

/** The contact by itself, where it stands last. */
export const contactBlock = (sheet: Sheet, layout: Layout): string =>
  `<div class="section"><h2>${escape(titleOf(sheet.lang, 'contact', 1))}</h2>${sheet.contact.map((contact) => `<div>${contactOf(contact, sheet, layout)}</div>`).join('')}</div>`

function contactOf({ kind, text }: Contact, sheet: Sheet, layout: Layout): string {
  if (kind === 'note') return escape(text)
  if (layout.icons) return `${glyphs[kind]} ${escape(text)}`
  if (layout.name === 'dates-under' || layout.name === 'inline')
    return `${labels[sheet.lang][kind]}${sheet.lang === 'fr' ? ' : ' : ': '}${escape(text)}`
  return escape(text)
}

function labelled(sheet: Sheet): string {
  const rows: [string, string][] = [
    [sheet.lang === 'fr' ? 'Nom' : 'Name', sheet.name],
    ...sheet.contact.map(({ kind, text }): [string, string] => [labels[sheet.lang][kind], text]),
  ]
  return rows.map(([label, value]) => `<tr><td style="width:46mm">${label}</td><td>${escape(value)}</td></tr>`).join('')
}
