import { Parser } from 'htmlparser2'
import { AppError } from '#lib/errors'
import type { Flag } from '../reading.ts'
import { cleanText, stripInvisible } from './clean.ts'
import { mergeFlags } from './docx.ts'
import type { Extracted, ExtractedLine, Link } from './extracted.ts'
import { colourIn, concealment } from './html-looks.ts'
import { HtmlRows } from './html-rows.ts'
import { spokenFlags } from './spoken.ts'
import { decodeText } from './text.ts'
import { deepest } from './xml.ts'

const blocks = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody thead tfoot tr ul caption'.split(
    ' ',
  ),
)
const silent = new Set('script style head title template noscript svg object iframe select textarea button meta link'.split(' '))
const spaced = new Set('h1 h2 h3 h4 h5 h6 p section article ul ol table header footer aside dl'.split(' '))

type Open = {
  name: string
  hidden: string | undefined
  ground: string | undefined
  bold: boolean
  heading: number
  row: boolean
  names: string[]
  /** Elements of one kind that follow each other are as many things. */
  kind: string
}

class HtmlReader {
  readonly lines: ExtractedLine[] = []
  readonly flags: Flag[] = []
  readonly links: Link[] = []
  readonly alternates: string[] = []
  readonly properties: string[] = []
  readonly comments: string[] = []
  private readonly open: Open[] = []
  private text = ''
  private bold = 0
  private gap = false
  private silence = 0
  private bullet = false
  private heading = 0
  private cellFrom = 0
  private closed = { name: '', kind: '', at: 0 }
  private link: { url: string; from: number } | undefined
  private readonly rows = new HtmlRows()
  private readonly rules: Map<string, Rule[]>

  constructor(rules: Map<string, Rule[]>) {
    this.rules = rules
  }

  /** What the style sheet says of an element where it stands. */
  private styleOf(names: string[]): string {
    const rules = names.flatMap((name) => this.rules.get(name) ?? [])
    if (!rules.length) return ''
    const around = new Set(this.open.flatMap((one) => one.names))
    return rules
      .filter((rule) => rule.above.every((name) => around.has(name)))
      .sort((one, other) => one.above.length - other.above.length)
      .map((rule) => rule.style)
      .join(';')
  }

  /** What is said to machines only. */
  private note(name: string, attributes: Record<string, string>): void {
    this.alternates.push(...[attributes.alt, attributes.title, attributes['aria-label']].filter((text) => text !== undefined))
    if (name === 'meta' && attributes.content) this.properties.push(attributes.content)
    if (name === 'input' && attributes.value) this.alternates.push(attributes.value)
  }

  start(name: string, attributes: Record<string, string>): void {
    if (this.open.length > deepest) throw new AppError('too_large', 'elements lie too deep', { reason: 'too_large' })
    this.note(name, attributes)
    if (silent.has(name)) this.silence++
    const parent = this.open.at(-1)
    const classes = (attributes.class ?? '').split(/\s+/).filter(Boolean)
    const names = [name, ...classes.map((one) => `.${one}`)]
    const style = `${this.styleOf(names)};${attributes.style ?? ''}`.toLowerCase()
    const ground = colourIn(style, 'background(?:-color)?') ?? parent?.ground
    const level = /^h([1-6])$/.exec(name)?.[1]
    const kind = kindOf(name, attributes)
    this.open.push({
      name,
      ground,
      hidden: parent?.hidden ?? concealment(style, ground, attributes),
      bold: parent?.bold || name === 'b' || name === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/.test(style) || Boolean(level),
      heading: level ? Number(level) : (parent?.heading ?? 0),
      row: isRow(style),
      names,
      kind,
    })
    const block = blocks.has(name)
    if (block || (parent?.row && this.rows.hasBlocks())) this.endLine(spaced.has(name))
    else if (this.text.trim() && (parent?.row || isTag(style) || this.isOtherThing(name, kind))) this.text += '\t'
    if (parent?.row) this.rows.child(this.lines.length, block)
    if (this.open.at(-1)!.row) this.rows.enter()
    if (name === 'br') this.endLine(false)
    if (name === 'tr') this.cellFrom = this.lines.length
    if (name === 'li') this.bullet = true
    if (name === 'td' || name === 'th') this.cell()
    if (name === 'a' && attributes.href) this.link = { url: attributes.href, from: this.text.length }
    if (level) {
      this.heading = Number(level)
      this.bullet = false
    }
  }

  /** «<a>Atos</a> <small>Lyon</small>»: nothing but a space stands between two elements; of one kind («chips») not even that. */
  private isOtherThing(name: string, kind: string): boolean {
    const { name: before, at } = this.closed
    if (at === 0 || before === 'br' || this.text.slice(at).trim()) return false
    return (kind !== '' && kind === this.closed.kind) || (before !== name && this.text.length > at)
  }

  /** Short cells of a row stand side by side; a cell that holds lines of its own is a column. */
  private cell(): void {
    if (this.lines.length > this.cellFrom) this.endLine(true)
    else if (this.text.trim()) this.text += '\t'
    this.cellFrom = this.lines.length
  }

  words(raw: string): void {
    if (this.silence) return
    const { text, words } = stripInvisible(raw)
    if (words.trim()) this.flags.push({ kind: 'hidden_text', words, reason: 'tag_characters' })
    const here = this.open.at(-1)
    if (here?.hidden) {
      if (text.trim()) this.flags.push({ kind: 'hidden_text', words: text.trim().replace(/\s+/g, ' '), reason: here.hidden })
      return
    }
    const flat = text.replace(/\s+/g, ' ')
    this.text += flat
    if (here?.bold) this.bold += flat.length
  }

  end(name: string): void {
    const at = this.open.findLastIndex((one) => one.name === name)
    if (silent.has(name)) this.silence = Math.max(0, this.silence - 1)
    if (name === 'a' && this.link) {
      const label = this.text.slice(this.link.from).trim()
      if (label) this.links.push({ label, url: this.link.url })
      this.link = undefined
    }
    if (blocks.has(name)) this.endLine(spaced.has(name))
    else this.closed = { name, kind: this.open[at]?.kind ?? '', at: this.text.length }
    if (at < 0) return
    for (const closed of this.open.splice(at).reverse()) {
      if (!closed.row) continue
      this.endLine(false)
      this.rows.leave(this.lines)
    }
  }

  endLine(gap: boolean): void {
    const text = cleanText(this.text)
    if (text) {
      this.lines.push({
        text: this.bullet && !text.startsWith('•') ? `• ${text}` : text,
        page: 1,
        ...(this.gap && { gap: true }),
        ...(this.bold > this.text.length * 0.6 && { bold: true }),
        ...(this.heading && { heading: this.heading }),
      })
      this.gap = false
      this.bullet = false
    }
    if (gap) this.gap = true
    this.heading = 0
    this.closed.at = 0
    this.text = ''
    this.bold = 0
  }
}

/** Links, and what shares a class that a person named: word processors number theirs. */
function kindOf(name: string, attributes: Record<string, string>): string {
  if (name === 'a') return attributes.href ? 'a' : ''
  const named = attributes.class && !/^(?:c\d|Mso|Spell|Gram|apple-|T\d)/.test(attributes.class)
  return named ? `${name}.${attributes.class}` : ''
}

/** Children of a flexible row or a grid stand side by side. */
function isRow(style: string): boolean {
  return /display:\s*(?:inline-)?(?:flex|grid)/.test(style) && !/flex-direction:\s*column|flex-flow:\s*column/.test(style)
}

/** Small boxes in a line («pills») are words apart. */
function isTag(style: string): boolean {
  return /display:\s*inline-(?:block|flex)/.test(style) || /padding|border-radius|margin-(?:left|right)|float:/.test(style)
}

type Rule = { above: string[]; name: string; style: string }

/** Rules of the page's own style sheet: an element or a class, with the elements or classes that must be around it. */
function rulesOf(source: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>()
  for (const sheet of source.matchAll(/<style[^>]*>([\s\S]{0,60000}?)<\/style>/gi)) {
    const text = (sheet[1] ?? '').replace(/@media[^{]{0,200}\{(?:[^{}]{0,400}\{[^{}]{0,2000}\}){0,100}\s*\}/g, '')
    for (const rule of text.matchAll(/([^{}]{1,300})\{([^{}]{0,2000})\}/g)) {
      for (const selector of (rule[1] ?? '').split(',')) {
        const parts = selector
          .trim()
          .split(/[\s>+~]+/)
          .filter(Boolean)
        const names = parts.map((part) => /(\.[\w-]+)$/.exec(part)?.[1] ?? /^([\w-]+)$/.exec(part)?.[1])
        const name = names.at(-1)
        if (!name || names.some((one) => !one)) continue
        rules.set(name, [...(rules.get(name) ?? []), { above: names.slice(0, -1) as string[], name, style: rule[2] ?? '' }])
      }
    }
  }
  return rules
}

export function extractHtml(bytes: Uint8Array): Extracted {
  return readHtml(decodeHtml(bytes))
}

export function readHtml(source: string): Extracted {
  const reader = new HtmlReader(rulesOf(source))
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.start(name, attributes),
      ontext: (words) => reader.words(words),
      onclosetag: (name) => reader.end(name),
      oncomment: (words) => reader.comments.push(words),
    },
    { decodeEntities: true },
  )
  parser.write(source)
  parser.end()
  reader.endLine(false)
  const visible = reader.lines.map((line) => line.text).join(' ')
  const flags = [
    ...reader.flags,
    ...spokenFlags('alternate_text', reader.alternates, visible),
    ...spokenFlags('metadata', reader.properties, visible),
    ...spokenFlags('comment', reader.comments, visible),
  ]
  return { mime: 'text/html', lines: reader.lines, links: reader.links, flags: mergeFlags(flags) }
}

function decodeHtml(bytes: Uint8Array): string {
  const label = /charset=["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 1500)))?.[1]
  const text = decodeText(bytes)
  if (!label || /^utf-?8$/i.test(label) || !text.includes('\uFFFD')) return text
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return text
  }
}
