import { unreadable } from './colour.ts'
import type { Attributes } from './xml.ts'

/** Looks that a style of OpenDocument gives; `unseen` is why nobody sees it, by other means than colour. */
export type OdtStyle = { parent?: string; bold?: boolean; size?: number; ink?: string; ground?: string; unseen?: string }

/** The styles of a text by name, each with what it is made from. */
export class OdtStyles {
  private readonly styles = new Map<string, OdtStyle>()
  private open: OdtStyle | undefined

  start(name: string, attributes: Attributes): void {
    if (name === 'style:style') {
      const parent = attributes['style:parent-style-name']
      this.open = { ...(parent && { parent }) }
      this.styles.set(attributes['style:name'] ?? '', this.open)
    } else if (this.open && /^style:(?:text|paragraph|table-cell|table-row|section|graphic)-properties$/.test(name))
      Object.assign(this.open, look(name, attributes))
  }

  end(name: string): void {
    if (name === 'style:style') this.open = undefined
  }

  resolve(name: string | undefined, depth = 0): OdtStyle {
    const own = this.styles.get(name ?? '')
    if (!own || depth > 8) return {}
    return { ...(own.parent && this.resolve(own.parent, depth + 1)), ...own }
  }
}

/** Points of a length of OpenDocument. */
export function points(length: string | undefined): number | undefined {
  const match = /^(-?[\d.]+)(pt|in|cm|mm|px)$/.exec(length ?? '')
  const units: Record<string, number> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 }
  return match ? Number(match[1]) * units[match[2]!]! : undefined
}

function look(name: string, attributes: Attributes): OdtStyle {
  const shade = attributes['fo:background-color'] ?? attributes['draw:fill-color']
  const ground = shade && shade !== 'transparent' && attributes['draw:fill'] !== 'none' ? { ground: shade } : {}
  if (name !== 'style:text-properties') {
    const unseen = unseenBlock(attributes)
    return { ...ground, ...(unseen && { unseen }) }
  }
  const size = points(attributes['fo:font-size'])
  const unseen = unseenWords(attributes)
  return {
    ...ground,
    ...(attributes['fo:font-weight'] === 'bold' && { bold: true }),
    ...(size !== undefined && { size }),
    ...(attributes['fo:color'] && { ink: attributes['fo:color'] }),
    ...(unseen && { unseen }),
  }
}

function unseenWords(attributes: Attributes): string | undefined {
  if (attributes['text:display'] === 'none') return 'vanish'
  const opacity = Number.parseFloat(attributes['loext:opacity'] ?? '100')
  if (opacity < 15) return 'transparent'
  return Number.parseFloat(attributes['style:text-scale'] ?? '100') <= 10 ? 'tiny' : undefined
}

function unseenBlock(attributes: Attributes): string | undefined {
  const height = points(attributes['fo:line-height']) ?? points(attributes['style:row-height'])
  if (height !== undefined && height <= 2) return 'clipped'
  if (['fo:margin-left', 'fo:text-indent'].some((side) => Math.abs(points(attributes[side]) ?? 0) > 550)) return 'off_page'
  return attributes['text:display'] === 'none' ? 'vanish' : undefined
}

/** Why the words of a style cannot be read on this ground. */
export function concealed({ unseen, size, ink }: OdtStyle, ground: string | undefined): string | undefined {
  if (unseen) return unseen
  if (size !== undefined && size <= 2) return 'tiny'
  return ink && unreadable(ink, ground ?? '#ffffff') ? 'white' : undefined
}
