import { type Matrix, type Rect, apply, around, identity, intersect, multiply } from './matrix.ts'
import { initialState, isBold } from './pdf-state.ts'
import { isRectangle, ringsOf } from './pdf-path.ts'
import { rulesOf } from './pdf-rules.ts'
import type { GraphicsState, Painted, PdfFont, PdfGlyph, Run } from './pdf-state.ts'

type Arguments = unknown[]
type Numbers = ArrayLike<number>

export type PainterSources = { font: (id: string) => PdfFont | undefined; contentVisible: (group: unknown) => boolean }

/**
 * Replays the drawing instructions of a page without drawing: where each stretch of text stands, in which ink, under which clip,
 * and which areas were filled. pdf.js's own text content says neither colour nor render mode, so hidden text would pass.
 */
export class Painter {
  readonly runs: Run[] = []
  readonly areas: Painted[] = []
  /** Small filled shapes: the bullets of lists are often drawn, not written. */
  readonly dots: Rect[] = []
  /** Lines drawn level or upright: the frames of tables. */
  readonly rules: Rect[] = []
  private state: GraphicsState
  private readonly stack: GraphicsState[] = []
  private readonly hiddenMarks: boolean[] = []
  private pendingClip = false
  private order = 0
  private readonly sources: PainterSources

  constructor(page: Rect, matrix: Matrix, sources: PainterSources) {
    this.state = initialState(page, matrix)
    this.sources = sources
  }

  run(name: string, args: Arguments): void {
    this.order++
    const handler = this.handlers[name]
    if (handler) handler(args ?? [])
  }

  private save(): void {
    // A damaged or hostile file may nest without end.
    if (this.stack.length < 5000) this.stack.push({ ...this.state })
  }

  private restore(): void {
    const saved = this.stack.pop()
    if (saved) this.state = saved
  }

  private move(x: number, y: number): void {
    this.state.lineX += x
    this.state.lineY += y
    this.state.x = this.state.lineX
    this.state.y = this.state.lineY
  }

  private readonly handlers: Record<string, (args: Arguments) => void> = {
    save: () => this.save(),
    restore: () => this.restore(),
    transform: (args) => {
      this.state.matrix = multiply(this.state.matrix, args as number[])
    },
    setFillRGBColor: ([colour]) => {
      this.state.fill = String(colour)
    },
    setFillTransparent: () => {
      this.state.alpha = 0
    },
    setFillColorN: () => {
      this.state.fill = undefined
    },
    setGState: ([pairs]) => this.graphicsState(pairs as [string, unknown][]),
    beginText: () => this.textMatrix(identity),
    setTextMatrix: ([matrix]) => this.textMatrix(matrix as Numbers),
    setCharSpacing: ([value]) => {
      this.state.charSpacing = value as number
    },
    setWordSpacing: ([value]) => {
      this.state.wordSpacing = value as number
    },
    setHScale: ([value]) => {
      this.state.scale = (value as number) / 100
    },
    setLeading: ([value]) => {
      this.state.leading = -(value as number)
    },
    setTextRise: ([value]) => {
      this.state.rise = value as number
    },
    setTextRenderingMode: ([value]) => {
      this.state.mode = value as number
    },
    setFont: ([id, size]) => {
      this.state.font = this.sources.font(id as string) ?? {}
      this.state.fontSize = size as number
    },
    moveText: ([x, y]) => this.move(x as number, y as number),
    setLeadingMoveText: ([x, y]) => {
      this.state.leading = y as number
      this.move(x as number, y as number)
    },
    nextLine: () => this.move(0, this.state.leading),
    showText: ([glyphs]) => this.show(glyphs as (PdfGlyph | number)[]),
    showSpacedText: ([glyphs]) => this.show(glyphs as (PdfGlyph | number)[]),
    nextLineShowText: ([glyphs]) => {
      this.move(0, this.state.leading)
      this.show(glyphs as (PdfGlyph | number)[])
    },
    clip: () => {
      this.pendingClip = true
    },
    eoClip: () => {
      this.pendingClip = true
    },
    constructPath: (args) => this.path(args),
    paintFormXObjectBegin: ([matrix, box]) => {
      this.save()
      if (matrix) this.state.matrix = multiply(this.state.matrix, matrix as number[])
      if (box) this.state.clip = intersect(this.state.clip, around(this.state.matrix, box as number[]))
    },
    paintFormXObjectEnd: () => this.restore(),
    beginAnnotation: () => this.save(),
    endAnnotation: () => this.restore(),
    beginGroup: () => this.save(),
    endGroup: () => this.restore(),
    beginMarkedContent: () => {
      this.hiddenMarks.push(false)
    },
    beginMarkedContentProps: ([tag, group]) => {
      this.hiddenMarks.push(tag === 'OC' && !this.sources.contentVisible(group))
    },
    endMarkedContent: () => {
      this.hiddenMarks.pop()
    },
    paintImageXObject: () => this.area([0, 0, 1, 1], undefined, true),
    paintInlineImageXObject: () => this.area([0, 0, 1, 1], undefined, true),
    paintImageMaskXObject: () => this.area([0, 0, 1, 1], undefined, false),
    shadingFill: () => this.shade(),
  }

  private graphicsState(pairs: [string, unknown][]): void {
    for (const [key, value] of pairs) {
      if (key === 'ca') this.state.alpha = value as number
      if (key === 'BM') this.state.blend = value !== 'source-over' && value !== 'Normal'
      if (key === 'Font') {
        const [id, size] = value as [string, number]
        this.handlers.setFont?.([id, size])
      }
    }
  }

  private textMatrix(matrix: Numbers): void {
    Object.assign(this.state, { textMatrix: Array.from(matrix) as Matrix, x: 0, y: 0, lineX: 0, lineY: 0 })
  }

  private shade(): void {
    const { clip } = this.state
    this.areas.push({ ...clip, order: this.order, colour: undefined, opaque: false, image: true })
  }

  private area(box: Numbers, colour: string | undefined, image: boolean): void {
    const rect = intersect(around(this.state.matrix, box), this.state.clip)
    if (rect.right - rect.left < 1 || rect.bottom - rect.top < 1) return
    const opaque = !image && colour !== undefined && this.state.alpha > 0.9 && !this.state.blend
    this.areas.push({ ...rect, order: this.order, colour: this.state.alpha > 0.5 ? colour : undefined, opaque, image })
  }

  private path([operation, data, box]: Arguments): void {
    const bounds = box as Numbers | null
    if (bounds && Number.isFinite(bounds[0])) {
      if (this.visible()) this.draw(operation as number, data, bounds)
      if (this.pendingClip) this.state.clip = intersect(this.state.clip, around(this.state.matrix, bounds))
    }
    this.pendingClip = false
  }

  private draw(operation: number, data: unknown, bounds: Numbers): void {
    const { alpha, fill, matrix } = this.state
    if (alpha > 0.15 && !this.pendingClip && this.rules.length < 3000)
      this.rules.push(...rulesOf(operation, data, { bounds, matrix }))
    if (!fillOperations.has(operation)) return
    this.dot(around(matrix, bounds))
    if (isRectangle(data)) this.area(bounds, fill, false)
    else this.shape(bounds, data)
  }

  /** Round corners, circles, frames: only what their outline holds stands on them or under them. */
  private shape(bounds: Numbers, data: unknown): void {
    const outline = ringsOf(data, this.state.matrix)
    if (!outline.length || this.state.alpha <= 0.5) return
    const rect = intersect(around(this.state.matrix, bounds), this.state.clip)
    const opaque = this.state.fill !== undefined && this.state.alpha > 0.9 && !this.state.blend
    this.areas.push({ ...rect, order: this.order, colour: this.state.fill, opaque, outline })
  }

  private dot(rect: Rect): void {
    const width = rect.right - rect.left
    const height = rect.bottom - rect.top
    if (width >= 1.2 && width <= 7 && Math.abs(width - height) < 1.5 && this.dots.length < 5000) this.dots.push(rect)
  }

  private visible(): boolean {
    return !this.hiddenMarks.includes(true)
  }

  private show(glyphs: (PdfGlyph | number)[]): void {
    const { state } = this
    const unit = state.fontSize * (state.font.fontMatrix?.[0] ?? 0.001)
    let advance = 0
    let piece: { text: string; from: number; to: number } | undefined
    const flush = () => {
      if (piece && piece.text.trim()) this.emit(piece.text, piece.from, piece.to)
      piece = undefined
    }
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const shift = (-glyph / 1000) * state.fontSize
        if (shift > state.fontSize * 0.18 || shift < -state.fontSize * 0.5) flush()
        advance += shift
        continue
      }
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)
      const width = glyph.width * unit
      if (spacing > state.fontSize * 0.18) flush()
      if (isBlank(glyph)) {
        if (piece) piece.text += ' '
      } else if (piece) {
        piece.text += glyph.unicode
        piece.to = advance + width
      } else piece = { text: glyph.unicode, from: advance, to: advance + width }
      advance += width + spacing
    }
    flush()
    state.x += advance * state.scale
  }

  private emit(text: string, from: number, to: number): void {
    const { state } = this
    const whole = multiply(state.matrix, state.textMatrix)
    const [x0, y0] = apply(whole, state.x + from * state.scale, state.y + state.rise)
    const [x1, y1] = apply(whole, state.x + to * state.scale, state.y + state.rise)
    const size =
      Math.abs(state.fontSize) *
      Math.hypot(whole[2], whole[3]) *
      (state.font.isType3Font ? 1000 * Math.abs(state.font.fontMatrix?.[3] ?? 0.001) : 1)
    const turn = Math.round(Math.atan2(y1 - y0, x1 - x0) / (Math.PI / 2)) & 3
    const trimmed = text.trimEnd()
    this.runs.push({
      text: trimmed,
      x: turn === 2 ? x1 : x0,
      y: y0,
      right: turn === 2 ? x0 : x1,
      size,
      ...(text !== trimmed && { spaced: true }),
      ...(turn % 2 && { length: Math.hypot(x1 - x0, y1 - y0) }),
      bold: isBold(state.font),
      ...(state.font.name && { font: state.font.name }),
      turn,
      fill: state.fill,
      order: this.order,
      clip: state.clip,
      ...this.concealment(size),
    })
  }

  private concealment(size: number): { hidden?: string } {
    const { state } = this
    if (!this.visible()) return { hidden: 'optional_content' }
    if (state.mode === 3 || state.mode === 7) return { hidden: 'invisible' }
    if (state.alpha < 0.15) return { hidden: 'transparent' }
    if (size < 2.5) return { hidden: 'tiny' }
    return {}
  }
}

/** pdf.js operation numbers that fill a path: fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke. */
const fillOperations = new Set([22, 23, 24, 25, 26, 27])

/** By its sign alone: `isSpace` only says that its code is 32, which in a subset font may be any letter. */
function isBlank(glyph: PdfGlyph): boolean {
  return !glyph.unicode.trim()
}
