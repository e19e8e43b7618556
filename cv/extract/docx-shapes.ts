import type { Attributes } from './xml.ts'

type Shape = { width?: number; height?: number; left?: number; top?: number; fill?: string; unseen?: string }

/** English Metric Units in a centimetre. */
const cm = 360_000
/** A page with room around it: what begins beyond is on none. */
const page = { width: 22 * cm, height: 31 * cm }
const least = 0.08 * cm

/** The drawings around the text of a Word file: where they lie, what they are filled with, what they say to machines only. */
export class DocxShapes {
  readonly alternates: string[] = []
  private readonly open: Shape[] = []
  private axis: 'left' | 'top' | undefined
  private offset = false
  private properties = false
  private outlines = 0

  start(name: string, attributes: Attributes): void {
    const shape = this.open.at(-1)
    if (name === 'wp:anchor' || name === 'wp:inline') this.open.push({})
    else if (/^v:(?:shape|rect|roundrect|oval)$/.test(name)) this.open.push(this.vml(attributes))
    else if (name === 'wp:positionH') this.axis = 'left'
    else if (name === 'wp:positionV') this.axis = 'top'
    else if (name === 'wp:posOffset') this.offset = true
    else if (name === 'wps:spPr') this.properties = true
    else if (name === 'a:ln') this.outlines++
    if (/^(?:wp:docPr|pic:cNvPr|wps:cNvPr)$/.test(name)) this.alternate(attributes, shape)
    if (!shape) return
    if (name === 'wp:extent') Object.assign(shape, { width: Number(attributes.cx), height: Number(attributes.cy) })
    if (this.properties && !this.outlines && name === 'a:srgbClr' && attributes.val) shape.fill = attributes.val
    if (this.properties && !this.outlines && /^a:(?:gradFill|blipFill|pattFill|schemeClr)$/.test(name)) shape.fill = 'pattern'
  }

  text(words: string): void {
    const shape = this.open.at(-1)
    if (this.offset && this.axis && shape) shape[this.axis] = Number(words)
  }

  end(name: string): void {
    if (name === 'wp:anchor' || name === 'wp:inline' || /^v:(?:shape|rect|roundrect|oval)$/.test(name)) this.open.pop()
    else if (name === 'wp:positionH' || name === 'wp:positionV') this.axis = undefined
    else if (name === 'wp:posOffset') this.offset = false
    else if (name === 'wps:spPr') this.properties = false
    else if (name === 'a:ln') this.outlines = Math.max(0, this.outlines - 1)
  }

  /** The fill of the shape that the text is in, where it is told. */
  fill(): string | undefined {
    return this.open.at(-1)?.fill
  }

  /** Why nobody sees what stands in the shape. */
  unseen(): string | undefined {
    const { unseen, width, height, left, top } = this.open.at(-1) ?? {}
    if (unseen) return unseen
    if ((width !== undefined && width < least) || (height !== undefined && height < least)) return 'clipped'
    if (left !== undefined && (left > page.width || left + (width ?? 0) < -3 * cm)) return 'off_page'
    if (top !== undefined && (top > page.height || top + (height ?? 0) < -3 * cm)) return 'off_page'
    return undefined
  }

  private alternate(attributes: Attributes, shape: Shape | undefined): void {
    for (const text of [attributes.descr, attributes.title]) if (text) this.alternates.push(text)
    if (shape && /^(?:1|true|on)$/.test(attributes.hidden ?? '')) shape.unseen = 'not_displayed'
  }

  private vml(attributes: Attributes): Shape {
    const style = attributes.style ?? ''
    if (attributes.alt) this.alternates.push(attributes.alt)
    const points = (property: string) => {
      const match = new RegExp(`(?:^|;)\\s*${property}:\\s*(-?[\\d.]+)(pt|in|cm|mm)?`).exec(style)
      const units: Record<string, number> = { pt: 12_700, in: 914_400, cm, mm: cm / 10 }
      return match ? Number(match[1]) * (units[match[2] ?? 'pt'] ?? 12_700) : undefined
    }
    const [width, height, left, top] = ['width', 'height', 'margin-left', 'margin-top'].map(points)
    const fill = attributes.filled === 'f' ? undefined : /^#?([0-9a-f]{6})/i.exec(attributes.fillcolor ?? '')?.[1]
    return {
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
      ...(left === undefined ? {} : { left }),
      ...(top === undefined ? {} : { top }),
      ...(fill ? { fill } : attributes.fillcolor ? { fill: 'pattern' } : {}),
      ...(/visibility:\s*hidden/.test(style) ? { unseen: 'not_displayed' } : {}),
    }
  }
}
