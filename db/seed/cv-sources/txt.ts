import { toSections } from './source.ts'
import type { Block, CvSource, TxtLayout } from './source.ts'

type Style = {
  heading: (title: string) => string[]
  entry: (block: Extract<Block, { kind: 'entry' }>) => string[]
  item: string
  width?: number
}

const joined = (parts: string[], separator: string): string => parts.filter((part) => part !== '').join(separator)

const styles: Record<TxtLayout, Style> = {
  'txt-rule': {
    heading: (title) => ['', title, '='.repeat(title.length)],
    entry: ({ when, what, where }) => ['', joined([what, where], ' - '), when],
    item: '  * ',
    width: 84,
  },
  'txt-caps': {
    heading: (title) => ['', title.toUpperCase(), ''],
    entry: ({ when, what, where }) => [joined([when, what, where], ' | ')],
    item: '- ',
  },
  'txt-loose': {
    heading: (title) => ['', `${title} :`],
    entry: ({ when, what, where }) => ['', joined([when, joined([what, where], ', ')], ' : ')],
    item: '    - ',
  },
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = []
  const indent = ' '.repeat(line.length - line.trimStart().length + (/^\s*[*-] /.test(line) ? 2 : 0))
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.trim() !== '' && `${current} ${word}`.length > width) {
      lines.push(current)
      current = indent + word
    } else current = current === '' && lines.length === 0 && word !== '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}

function renderBlock(block: Block, style: Style): string[] {
  if (block.kind === 'entry') return style.entry(block)
  return [block.kind === 'item' ? style.item + block.text : block.text]
}

export function toTxt(cv: CvSource): string {
  const style = styles[cv.layout as TxtLayout]
  const { intro, sections } = toSections(cv.body)
  const head = [cv.name, ...(cv.title ? [cv.title] : []), ...cv.contact, ...(intro.length > 0 ? ['', ...intro] : [])]
  const body = sections.flatMap((section) => [
    ...style.heading(section.title),
    ...section.blocks.flatMap((block) => renderBlock(block, style)),
  ])
  const lines = [...head, ...body].flatMap((line) =>
    style.width && line.length > style.width ? wrap(line, style.width) : [line],
  )
  return `${lines.join('\n')}\n`
}
