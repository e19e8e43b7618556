import { readXml } from './xml.ts'
import type { Attributes } from './xml.ts'

/** Looks of a run or a style; undefined means: as what it is based on. */
export type Look = {
  bold?: boolean
  size?: number
  colour?: string
  shade?: string
  vanish?: boolean
  /** Why nobody sees it, by other means than colour and size. */
  unseen?: string
  heading?: number
  bullet?: boolean
}

export type Styles = Map<string, Look>

const on = (attributes: Attributes) => !['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? 'true')

/** What one property element says. */
export function lookOf(name: string, attributes: Attributes): Look {
  const value = attributes['w:val'] ?? ''
  if (name === 'w:b') return { bold: on(attributes) }
  if (name === 'w:vanish' || name === 'w:specVanish' || name === 'w:webHidden')
    return name === 'w:webHidden' ? {} : { vanish: on(attributes) }
  if (name === 'w:sz') return { size: Number(value) / 2 }
  if (name === 'w:color') return { colour: value }
  if (name === 'w:shd') return /^[0-9a-f]{6}$/i.test(attributes['w:fill'] ?? '') ? { shade: attributes['w:fill']! } : {}
  if (name === 'w:highlight') return value === 'none' ? {} : { shade: 'pattern' }
  if (name === 'w:w') return Number(value) > 0 && Number(value) <= 10 ? { unseen: 'tiny' } : {}
  if (name === 'w:spacing' || name === 'w:trHeight') return isFlat(attributes) ? { unseen: 'clipped' } : {}
  if (name === 'w:ind' || name === 'w:framePr') return isBeyond(attributes) ? { unseen: 'off_page' } : {}
  if (name === 'w:numPr') return { bullet: true }
  if (name === 'w:outlineLvl') return Number(value) < 9 ? { heading: Number(value) + 1 } : {}
  return {}
}

/** A line or a row of two points at most, cut there. */
function isFlat(attributes: Attributes): boolean {
  const exact = attributes['w:lineRule'] === 'exact' || attributes['w:hRule'] === 'exact'
  return exact && Number(attributes['w:line'] ?? attributes['w:val'] ?? 1000) <= 40
}

/** Further than a page is wide (twentieths of a point). */
function isBeyond(attributes: Attributes): boolean {
  return ['w:left', 'w:start', 'w:x', 'w:firstLine'].some((side) => Math.abs(Number(attributes[side] ?? 0)) > 11_000)
}

export function readStyles(bytes: Uint8Array | undefined): Styles {
  const styles: Styles = new Map()
  if (!bytes) return styles
  let id = ''
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'w:style') {
        id = attributes['w:styleId'] ?? ''
        styles.set(id, {})
      }
      const style = styles.get(id)
      if (!style) return
      if (name === 'w:basedOn') Object.assign(style, { ...styles.get(attributes['w:val'] ?? ''), ...style })
      const title = name === 'w:name' ? /^(?:heading|titre|title|überschrift)\s*(\d?)/i.exec(attributes['w:val'] ?? '') : null
      if (title) style.heading = Number(title[1] || 1)
      Object.assign(style, lookOf(name, attributes))
    },
    text: () => {},
    close: (name) => {
      if (name === 'w:style') id = ''
    },
  })
  return styles
}
