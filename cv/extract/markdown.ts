import { readHtml } from './html.ts'
import type { Extracted, ExtractedLine } from './extracted.ts'
import { decodeText, extractText } from './text.ts'

/** Markdown as plain lines: its marks are read as headings, bullets and weight, then left out. */
export function extractMarkdown(bytes: Uint8Array): Extracted {
  return readMarkdown(decodeText(bytes))
}

export function readMarkdown(text: string): Extracted {
  return fromPlain(extractText(new TextEncoder().encode(withoutFrontMatter(text))))
}

const named = /^(?:title|name|author|nom|titre)$/i
const titled = /^(?:sub-?title|label|tagline|role|job|headline|description|summary|position|métier|poste|résumé)$/i
const technical =
  /^(?:layout|permalink|date|lang|locale|theme|template|tags?|categor\w+|slug|draft|published|css|output|geometry|[\w-]*(?:font|color|image|photo|avatar)[\w-]*)$/i

/** What a page of a site says of itself before it begins («name: …», «email: …»): who it is of becomes its title, the rest plain lines. */
function withoutFrontMatter(text: string): string {
  const matter = /^\uFEFF?\s*---\r?\n([\s\S]{0,5000}?)\r?\n(?:---|\.\.\.)[ \t]*\r?\n/.exec(text)
  if (!matter) return text
  const lines = matter[1]!.split(/\r?\n/).flatMap((line) => {
    const [, key = '', raw = ''] = /^\s*(?:-\s+)?([\p{L}\w-]+)\s*:(?:\s+(.*))?$/u.exec(line) ?? []
    const value = (key ? raw : line.replace(/^\s*-\s+/, '')).trim().replace(/^(["'])(.*)\1$/, '$2')
    if (!value || technical.test(key)) return []
    if (named.test(key)) return [`# ${value}`, '']
    return [key && !titled.test(key) ? `${key}: ${value}` : value]
  })
  return `${lines.join('\n')}\n\n${text.slice(matter[0].length)}`
}

function fromPlain(plain: Extracted): Extracted {
  const lines = plain.lines.flatMap((line) => toLine(line))
  return { ...plain, mime: 'text/markdown', lines, links: plain.lines.flatMap((line) => linksIn(line.text)) }
}

function toLine(line: ExtractedLine): ExtractedLine[] {
  if (/^\|?[\s:|-]+\|?$/.test(line.text) || /^```|^<!--.*-->$/.test(line.text)) return []
  const heading = /^(#{1,6})\s+/.exec(line.text)?.[1]?.length
  const bold = /^(?:• )?(\*\*|__).+\1[^*_]*$/.test(line.text)
  let text = line.text
    .replace(/^#{1,6}\s+|\s+#+$/g, '')
    .replace(/^>\s+/, '')
    .replace(/<((?:https?:\/\/|mailto:)?[^\s<>@]*(?:@|\.)[^\s<>]+)>/g, '$1')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\((?:mailto:|tel:)?([^)]*)\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\d*])[*_](\S(?:[^*_]*\S)?)[*_](?![\p{L}\d*])/gu, '$1')
    .replace(/`([^`]+)`(?=\s+`)/g, '$1 •')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
  if (/^\|.*\|$/.test(text))
    text = text
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
      .filter(Boolean)
      .join('\t')
  if (/<[a-z/][^>]*>/i.test(text))
    return readHtml(text).lines.map((one, index) => ({
      ...line,
      ...one,
      page: 1,
      gap: index === 0 ? (line.gap ?? false) : false,
    }))
  if (!text.trim()) return []
  return [{ ...line, text: text.trim(), ...(heading && { heading, gap: true }), ...((bold || heading) && { bold: true }) }]
}

function linksIn(text: string): { label: string; url: string }[] {
  return [...text.matchAll(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g)].map((match) => ({ label: match[1]!, url: match[2]! }))
}
