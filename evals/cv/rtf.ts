import { type FlowLine, type FlowStyle, toFlow } from './flow.ts'
import type { Sheet } from './sheet.ts'

/** Rich Text in code page 1252, what is beyond it as \u. */
function words(text: string): string {
  return [...text]
    .map((letter) => {
      const code = letter.codePointAt(0)!
      if ('\\{}'.includes(letter)) return `\\${letter}`
      if (code < 128) return letter
      return code < 256 ? `\\'${code.toString(16).padStart(2, '0')}` : `\\u${code}?`
    })
    .join('')
}

const styles: Record<FlowLine['kind'], (text: string) => string> = {
  name: (text) => `{\\b\\fs36 ${text}}\\par`,
  label: (text) => `{\\fs24 ${text}}\\par`,
  contact: (text) => `${text}\\par`,
  title: (text) => `\\par{\\b\\fs26 ${text}}\\par`,
  strong: (text) => `{\\b ${text}}\\par`,
  text: (text) => `${text}\\par`,
  item: (text) => `{\\pard\\li360\\fi-180 \\'95\\tab ${text}\\par}`,
}

export function toRtf(sheet: Sheet, style: FlowStyle, tables = false): string {
  const lines = toFlow(sheet, style).map((line) => {
    if (line.when && tables)
      return `\\trowd\\cellx2400\\cellx9600\\pard\\intbl ${words(line.when)}\\cell\\pard\\intbl{\\b ${words(line.text)}}\\cell\\row\\pard`
    return styles[line.kind](words(line.when ? `${line.text}\t${line.when}` : line.text).replaceAll('\t', '\\tab '))
  })
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Calibri;}}\\fs22\\tqr\\tx9600\n${lines.join('\n')}\n}`
}
