import { strToU8, zipSync } from 'fflate'
import { type FlowLine, type FlowStyle, toFlow } from './flow.ts'
import { escape } from './markup.ts'
import type { Sheet } from './sheet.ts'

const namespaces = ['office', 'text', 'table', 'style', 'fo']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'fo' ? 'xsl-fo-compatible' : name}:1.0"`)
  .join(' ')

const styles = `<office:automatic-styles><style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>`

function paragraph({ kind, text, when }: FlowLine): string {
  const safe = escape(text)
  const dated = when ? `${safe}</text:span><text:tab/><text:span>${escape(when)}` : safe
  if (kind === 'name') return `<text:p text:style-name="P1">${safe}</text:p>`
  if (kind === 'title') return `<text:h text:outline-level="2">${safe}</text:h>`
  if (kind === 'strong') return `<text:p><text:span text:style-name="T1">${dated}</text:span></text:p>`
  if (kind === 'item') return `<text:list><text:list-item><text:p>${safe}</text:p></text:list-item></text:list>`
  return `<text:p>${safe}</text:p>`
}

/** Dates in a first column, what follows them in the second. */
function tabled(lines: FlowLine[]): string {
  const out: string[] = []
  let row: { when: string; cells: string[] } | undefined
  const close = () => {
    if (row)
      out.push(
        `<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell><text:p>${escape(row.when)}</text:p></table:table-cell><table:table-cell>${row.cells.join('')}</table:table-cell></table:table-row></table:table>`,
      )
    row = undefined
  }
  for (const line of lines) {
    if (line.when) {
      close()
      row = { when: line.when, cells: [paragraph({ ...line, when: undefined } as FlowLine)] }
    } else if (line.kind === 'title' || !row) {
      close()
      out.push(paragraph(line))
    } else row.cells.push(paragraph(line))
  }
  close()
  return out.join('')
}

export function toOdt(sheet: Sheet, style: FlowStyle, tables = false): Uint8Array {
  const lines = toFlow(sheet, style)
  const body = tables ? tabled(lines) : lines.map(paragraph).join('')
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces} office:version="1.3">${styles}<office:body><office:text>${body}</office:text></office:body></office:document-content>`
  const manifest = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`
  return zipSync(
    {
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(content),
      'META-INF/manifest.xml': strToU8(manifest),
    },
    { mtime: new Date('2026-01-01T12:00:00Z') },
  )
}
