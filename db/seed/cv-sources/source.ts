export type PdfLayout =
  | 'classic'
  | 'modern'
  | 'sidebar-left'
  | 'sidebar-right'
  | 'two-columns'
  | 'timeline'
  | 'banner'
  | 'compact'
export type DocxLayout = 'docx-plain' | 'docx-table' | 'docx-sidebar' | 'docx-columns'
export type TxtLayout = 'txt-rule' | 'txt-caps' | 'txt-loose'

/**
 * The words of one CV of the demo; every person is invented. `body` is a small markup: `## Heading` opens a section of the
 * main column, `##> Heading` one of the side column, `### when | what | where` an entry, `- ` a list item, `--` a new page;
 * any other line is a paragraph. What stands before the first heading is the introduction.
 */
export type CvSource = {
  file: string
  layout: PdfLayout | DocxLayout | TxtLayout
  accent?: string
  lang: 'fr' | 'en'
  trade: string
  name: string
  email: string
  city: string
  /** Line under the name; many real CVs have none. */
  title?: string
  contact: string[]
  body: string
  /** Text that a reader cannot see: white, tiny, on white. The trap of the demo. */
  hidden?: string
  notes: string
  source: 'import' | 'signup'
  daysAgo: number
  consentMonths: number
}

export type Block =
  | { kind: 'entry'; when: string; what: string; where: string }
  | { kind: 'item' | 'text' | 'page'; text: string }
export type Section = { title: string; side: boolean; blocks: Block[] }

function toBlock(line: string): Block {
  if (line === '--') return { kind: 'page', text: '' }
  if (line.startsWith('- ')) return { kind: 'item', text: line.slice(2) }
  if (!line.startsWith('### ')) return { kind: 'text', text: line }
  const [when = '', what = '', where = ''] = line
    .slice(4)
    .split('|')
    .map((part) => part.trim())
  return { kind: 'entry', when, what, where }
}

export function toSections(body: string): { intro: string[]; sections: Section[] } {
  const intro: string[] = []
  const sections: Section[] = []
  for (const line of body.split('\n').map((raw) => raw.trim())) {
    if (line === '') continue
    const heading = /^##(>?) (.+)$/.exec(line)
    if (heading) sections.push({ title: heading[2]!, side: heading[1] === '>', blocks: [] })
    else if (sections.length === 0) intro.push(line)
    else sections.at(-1)!.blocks.push(toBlock(line))
  }
  return { intro, sections }
}
