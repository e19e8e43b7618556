/** Where the header of the file tells the places of shapes, the texts of boxes, and how long the parts of the text are. */
const tables = { shapes: 0x01da, boxes: 0x025a }
const lengths = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60]
const shapeSize = 26
const boxSize = 22

/** How words go round a shape: not at all; and whether it lies behind them. */
const [wrapsNot, behindWords] = [3, 0x4000]
/** Twentieths of a point: a shape may hide a word of some letters. */
const [wide, high] = [400, 120]

/** Twentieths of a point: more than the height of the largest page that is printed at a desk (A3). */
const far = 23_900

/** Whether all of what reaches from one place to another lies off the page, which begins at `edge` or after it. */
export const isAway = (from: number, to: number, edge: number): boolean => to < edge - 200 || from > far

/** The stretches of the text (counted in signs) of boxes that stand wholly off the page. */
export function boxesOffPage(main: Buffer, table: Buffer): { from: number; to: number }[] {
  const away = new Set(
    entriesOf(main, table, tables.shapes, shapeSize).flatMap(({ entry }) => (isOffPage(entry) ? [entry.readInt32LE(0)] : [])),
  )
  const start = lengths.reduce((sum, at) => sum + main.readUInt32LE(at), 0)
  return entriesOf(main, table, tables.boxes, boxSize)
    .filter(({ entry }) => away.has(entry.readInt32LE(14)))
    .map(({ from, to }) => ({ from: start + from, to: start + to }))
}

/** Whether a shape that takes room lies before the words, which go on under it: what it covers, only laying out the page would tell. */
export function hasShapeBeforeWords(main: Buffer, table: Buffer): boolean {
  return entriesOf(main, table, tables.shapes, shapeSize).some(({ entry }) => {
    const [left, top, right, bottom] = [4, 8, 12, 16].map((at) => entry.readInt32LE(at)) as [number, number, number, number]
    const flags = entry.readUInt16LE(20)
    return (
      ((flags >> 5) & 15) === wrapsNot &&
      !(flags & behindWords) &&
      !isOffPage(entry) &&
      right - left > wide &&
      bottom - top > high
    )
  })
}

/** Places count from the page itself (1), or from a margin, a column or a paragraph somewhere on it. */
function isOffPage(shape: Buffer): boolean {
  const [left, top, right, bottom] = [4, 8, 12, 16].map((at) => shape.readInt32LE(at)) as [number, number, number, number]
  const flags = shape.readUInt16LE(20)
  return isAway(left, right, ((flags >> 1) & 3) === 1 ? 0 : -2700) || isAway(top, bottom, ((flags >> 3) & 3) === 1 ? 0 : -17_000)
}

/** The entries of a table of the file, with the signs that each is about. */
function entriesOf(main: Buffer, table: Buffer, at: number, size: number): { from: number; to: number; entry: Buffer }[] {
  if (main.length < at + 8) return []
  const [start, length] = [main.readUInt32LE(at), main.readUInt32LE(at + 4)]
  const count = Math.floor((length - 4) / (4 + size))
  if (count < 1 || count > 5000 || start + length > table.length) return []
  return Array.from({ length: count }, (_, index) => ({
    from: table.readUInt32LE(start + index * 4),
    to: table.readUInt32LE(start + (index + 1) * 4),
    entry: table.subarray(start + (count + 1) * 4 + index * size).subarray(0, size),
  }))
}
