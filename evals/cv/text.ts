import { type FlowLine, type FlowStyle, toFlow } from './flow.ts'
import { spaced } from './markup.ts'
import type { Sheet } from './sheet.ts'

export type Encoding = 'utf-8' | 'latin1' | 'utf-16'
type Ruled = FlowStyle & { rule?: string; bullet?: string; width?: number }

/** A plain text: titles in capitals or ruled, dates at the right of a fixed width, long lines broken. */
export function toText(sheet: Sheet, style: Ruled): string {
  const { rule = '', bullet = '- ', width = 78 } = style
  const lines = toFlow(sheet, style).flatMap((line) => {
    if (line.kind === 'title') {
      const title = style.spacedTitles ? spaced(line.text) : line.text
      return ['', title, ...(rule ? [rule.repeat(title.length)] : [])]
    }
    if (line.kind === 'strong') return ['', ...dated(line, width)]
    if (line.kind === 'item') return wrap(`${bullet}${line.text}`, width)
    return wrap(line.text, width)
  })
  return `${lines.join('\n')}\n`
}

const dated = ({ text, when }: FlowLine, width: number): string[] =>
  when ? [`${text}${' '.repeat(Math.max(3, width - text.length - when.length))}${when}`] : wrap(text, width)

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}

export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16') return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
  return new Uint8Array(
    Buffer.from(text.replaceAll('–', '-').replaceAll('—', '-').replaceAll('œ', 'oe').replaceAll('Œ', 'OE'), 'latin1'),
  )
}

const marks: Record<FlowLine['kind'], string> = {
  name: '# ',
  label: '',
  contact: '',
  title: '## ',
  strong: '### ',
  text: '',
  item: '- ',
}

export function toMarkdown(sheet: Sheet, style: FlowStyle & { bold?: boolean }): string {
  const lines = toFlow(sheet, style).map(({ kind, text, when }) => {
    if (kind === 'strong')
      return style.bold ? `\n**${text}**${when ? ` — *${when}*` : ''}  ` : `\n### ${text}${when ? `\n\n*${when}*\n` : ''}`
    if (kind === 'title') return `\n## ${text}\n`
    return `${marks[kind]}${text}${kind === 'text' || kind === 'contact' || kind === 'label' ? '  ' : ''}`
  })
  return `${lines.join('\n')}\n`
}
