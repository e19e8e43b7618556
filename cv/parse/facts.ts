import type { Fact, Profile } from '#lib/profile'
import type { Line, Span } from './lines.ts'

export type Stated<T = string> = { value: T; span: Span; confidence: number }

/** Collects what was read: writes each value into the profile and keeps where it stands. */
export class Facts {
  readonly profile: Profile = {}
  readonly facts: Fact[] = []
  readonly text: string
  private readonly lines: Line[]
  private readonly documentId: string | undefined

  constructor(text: string, lines: Line[], documentId?: string) {
    this.text = text
    this.lines = lines
    this.documentId = documentId
  }

  words(span: Span): string {
    return this.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  }

  /** Puts one value at a path like `work[0].position`. */
  set(path: string, value: Fact['value'], span: Span, confidence: number): void {
    const line = this.lines.find((known) => known.start <= span.start && known.end >= span.start)
    assign(this.profile, path, value)
    this.facts.push({
      path,
      value,
      words: this.text.slice(span.start, span.end),
      confidence,
      source: {
        kind: 'document',
        ...(this.documentId && { documentId: this.documentId }),
        ...(line && { page: line.page }),
        start: span.start,
        end: span.end,
        ...(line?.box && { box: line.box }),
      },
    })
  }

  put(path: string, stated: Stated<Fact['value']> | undefined): void {
    if (stated) this.set(path, stated.value, stated.span, stated.confidence)
  }
}

/** Sets a value deep inside the profile, making lists and objects on the way. */
function assign(root: object, path: string, value: unknown): void {
  const keys = path.split(/[.[\]]+/).filter(Boolean)
  let here = root as Record<string, unknown>
  keys.slice(0, -1).forEach((key, index) => {
    here[key] ??= /^\d+$/.test(keys[index + 1] ?? '') ? [] : {}
    here = here[key] as Record<string, unknown>
  })
  here[keys.at(-1) ?? ''] = value
}
