import { identity } from './matrix.ts'
import type { Matrix, Rect } from './matrix.ts'
import type { Cell } from './ruled.ts'

/** What pdf.js tells of a font, as far as reading needs it. */
export type PdfFont = {
  name?: string
  bold?: boolean
  black?: boolean
  fontMatrix?: number[]
  vertical?: boolean
  isType3Font?: boolean
}

export type PdfGlyph = { unicode: string; width: number; isSpace: boolean }

/** The part of PDF's graphics state that decides where text stands and whether it can be seen. */
export type GraphicsState = {
  matrix: Matrix
  clip: Rect
  fill: string | undefined
  alpha: number
  blend: boolean
  font: PdfFont
  fontSize: number
  charSpacing: number
  wordSpacing: number
  scale: number
  rise: number
  leading: number
  mode: number
  textMatrix: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
}

export function initialState(page: Rect, matrix: Matrix): GraphicsState {
  return {
    matrix,
    clip: { left: page.left - 1e6, top: page.top - 1e6, right: page.right + 1e6, bottom: page.bottom + 1e6 },
    fill: '#000000',
    alpha: 1,
    blend: false,
    font: {},
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
    leading: 0,
    mode: 0,
    textMatrix: identity,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  }
}

/** A stretch of text that was painted in one go, in page points from the top left. */
export type Run = {
  text: string
  /** Left end, baseline, right end. */
  x: number
  y: number
  right: number
  size: number
  /** How far it reaches along its own direction, for words that are turned. */
  length?: number
  bold: boolean
  font?: string
  /** A space was written after it, whatever its width. */
  spaced?: boolean
  /** Clockwise quarter turns: 0, 1, 2, 3. */
  turn: number
  fill: string | undefined
  hidden?: string
  /** Which small coloured ground of its own it stands on: words on two such are two things. */
  chip?: number
  /** The cell of a ruled table in which it stands. */
  cell?: Cell
  order: number
  clip: Rect
}

/** A filled area; `outline` is given where it is no upright rectangle: x and y of its corners, one list a ring. */
export type Painted = Rect & { order: number; colour: string | undefined; opaque: boolean; image?: boolean; outline?: number[][] }

const bold = new WeakMap<PdfFont, boolean>()

/** By what the font says of itself, or by its name. */
export function isBold(font: PdfFont): boolean {
  const known = bold.get(font)
  if (known !== undefined) return known
  const found = Boolean(font.bold || font.black) || /bold|black|heavy|semib|demi/i.test(font.name ?? '')
  bold.set(font, found)
  return found
}
