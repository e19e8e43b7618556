import { AppError } from '#lib/errors'
import type { Flag } from '../reading.ts'
import { DocxBody } from './docx-body.ts'
import { readStyles } from './docx-styles.ts'
import type { Extracted, ExtractedLine, Link } from './extracted.ts'
import { spokenFlags, textsIn } from './spoken.ts'
import { readXml } from './xml.ts'
import { unpack } from './zip.ts'

const mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export function extractDocx(bytes: Uint8Array): Extracted {
  const files = unpack(bytes, (name) =>
    /^(?:word\/(?:document\d*|styles|header\d+|footer\d+|comments|_rels\/document.*)|docProps\/(?:core|app|custom))\.xml(?:\.rels)?$/.test(
      name,
    ),
  )
  const main = [...files.keys()].find((name) => /^word\/document\d*\.xml$/.test(name))
  const body = main && files.get(main)
  if (!body) throw new AppError('invalid', 'the archive holds no document', { reason: 'corrupted' })
  const styles = readStyles(files.get('word/styles.xml'))
  const targets = readTargets(files.get(`word/_rels/${main.slice(5)}.rels`))
  const lines: ExtractedLine[] = []
  const flags: Flag[] = []
  const links: Link[] = []
  const [alternates, deleted]: [string[], string[]] = [[], []]
  const ordered = [...named(files, /header\d+/), body, ...named(files, /footer\d+/)]
  for (const part of ordered) {
    const reader = new DocxBody(styles, targets)
    readXml(part, {
      open: (name, attributes) => reader.open(name, attributes),
      text: (words) => reader.text(words),
      close: (name) => reader.close(name),
    })
    const own = reader.finish()
    // Headers and footers are printed on each page: what the body already says is not said again.
    lines.push(...own.lines.filter((line) => part === body || !lines.some((known) => known.text === line.text)))
    flags.push(...own.flags)
    links.push(...own.links)
    alternates.push(...own.alternates)
    deleted.push(own.deleted)
  }
  const visible = lines.map((line) => line.text).join(' ')
  flags.push(...machineWords(files, alternates, visible), ...spokenFlags('deleted', deleted, visible))
  return { mime, lines, links, flags: mergeFlags(flags) }
}

function machineWords(files: Map<string, Uint8Array>, alternates: string[], visible: string): Flag[] {
  const properties = ['core', 'app', 'custom'].flatMap((name) => textsIn(files.get(`docProps/${name}.xml`), propertyNames))
  return [
    ...spokenFlags('alternate_text', alternates, visible),
    ...spokenFlags('metadata', properties, visible),
    ...spokenFlags('comment', textsIn(files.get('word/comments.xml'), ['w:comment']), visible),
  ]
}

const propertyNames = [
  'dc:title',
  'dc:subject',
  'dc:description',
  'cp:keywords',
  'cp:category',
  'Company',
  'Manager',
  'vt:lpwstr',
]

function named(files: Map<string, Uint8Array>, pattern: RegExp): Uint8Array[] {
  return [...files].filter(([name]) => pattern.test(name) && !name.endsWith('.rels')).map(([, bytes]) => bytes)
}

function readTargets(bytes: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>()
  if (!bytes) return targets
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes.Id && attributes.Target) targets.set(attributes.Id, attributes.Target)
    },
    text: () => {},
    close: () => {},
  })
  return targets
}

/** One flag for each way of hiding. */
export function mergeFlags(flags: Flag[]): Flag[] {
  const merged = new Map<string, Flag>()
  for (const flag of flags) {
    const known = merged.get(flag.reason)
    if (known) known.words = [known.words, flag.words].filter(Boolean).join(' ').slice(0, 2000)
    else merged.set(flag.reason, { ...flag })
  }
  return [...merged.values()]
}
