import { Parser } from 'htmlparser2'
import { AppError } from '#lib/errors'

export type Attributes = Record<string, string>

export type XmlHandlers = {
  open: (name: string, attributes: Attributes) => void
  text: (words: string) => void
  close: (name: string) => void
}

/** No document is so deep; the parser takes the square of it. */
export const deepest = 5000

/** Streams XML as events; names keep their prefix. Entities that a file declares itself are never expanded. */
export function readXml(bytes: Uint8Array | string, handlers: XmlHandlers): void {
  const source = typeof bytes === 'string' ? bytes : decodeXml(bytes)
  let depth = 0
  const open = (name: string, attributes: Attributes) => {
    if (depth++ > deepest) throw new AppError('too_large', 'elements lie too deep', { reason: 'too_large' })
    handlers.open(name, attributes)
  }
  const close = (name: string) => {
    depth--
    handlers.close(name)
  }
  const parser = new Parser(
    { onopentag: open, ontext: handlers.text, onclosetag: close },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(source)
  parser.end()
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const label = /encoding=["']([\w-]+)["']/i.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder('utf-8').decode(bytes)
  }
}
