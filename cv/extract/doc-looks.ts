import { unreadable } from './colour.ts'

/** A stretch of the file (offsets of its bytes) whose words nobody sees, and why. */
export type Unseen = { from: number; to: number; reason: string }

/** Where the header of the file tells the tables of characters' and paragraphs' looks. */
const tables = { characters: 0x00fa, paragraphs: 0x0102 }
const block = 512

type Run = { from: number; to: number; orders: Buffer }

/** Reads the looks of an old Word file: hidden, tiny, and the colour of its ground. `main` is the stream WordDocument, `table` its table stream. */
export function unseenIn(main: Buffer, table: Buffer): Unseen[] {
  const paragraphs = runsOf(main, table, tables.paragraphs).map(({ from, to, orders }) => ({
    from,
    to,
    ground: groundOf(orders),
  }))
  return runsOf(main, table, tables.characters).flatMap(({ from, to, orders }) => {
    const around = paragraphs.find((paragraph) => paragraph.from <= from && from < paragraph.to)
    const reason = concealment(orders, around?.ground ?? '#ffffff')
    return reason ? [{ from, to, reason }] : []
  })
}

/** The runs of all pages (512 bytes each) that a table of the header lists. */
function runsOf(main: Buffer, table: Buffer, at: number): Run[] {
  const [start, length] = [main.readUInt32LE(at), main.readUInt32LE(at + 4)]
  const count = Math.floor((length - 4) / 8)
  const runs: Run[] = []
  for (let index = 0; index < Math.min(count, 5000); index++) {
    const number = table.readUInt32LE(start + (count + 1) * 4 + index * 4)
    const page = main.subarray(number * block, (number + 1) * block)
    if (page.length === block) runs.push(...(at === tables.characters ? characterRuns(page) : paragraphRuns(page)))
  }
  return runs
}

const between = (page: Buffer, index: number) => ({ from: page.readUInt32LE(index * 4), to: page.readUInt32LE((index + 1) * 4) })

function characterRuns(page: Buffer): Run[] {
  const count = page[block - 1]!
  return Array.from({ length: count }, (_, index) => {
    const at = page[(count + 1) * 4 + index]! * 2
    return { ...between(page, index), orders: at ? page.subarray(at + 1, at + 1 + page[at]!) : Buffer.alloc(0) }
  })
}

/** Before its orders a paragraph names its style in two bytes. */
function paragraphRuns(page: Buffer): Run[] {
  const count = page[block - 1]!
  return Array.from({ length: count }, (_, index) => {
    const at = page[(count + 1) * 4 + index * 13]! * 2
    const short = page[at]!
    const [from, to] = short ? [at + 1, at + 2 * short] : [at + 2, at + 2 + 2 * page[at + 1]!]
    return { ...between(page, index), orders: at ? page.subarray(from + 2, to) : Buffer.alloc(0) }
  })
}

/** How many bytes follow an order, by the three highest bits of its number. */
const sizes = [1, 1, 2, 4, 2, 2, -1, 3]
const tableDefinition = 0xd608

function* ordersOf(orders: Buffer): Generator<[order: number, value: Buffer]> {
  for (let at = 0; at + 2 < orders.length;) {
    const order = orders.readUInt16LE(at)
    at += 2
    let size = sizes[order >> 13]!
    if (order === tableDefinition) size = orders.readUInt16LE(at) + 1
    else if (size < 0) size = orders[at]! + 1
    yield [order, orders.subarray(at, at + size)]
    at += size
  }
}

const white = 8
/** Sixteen old colours of which white alone is light; what is not told is left to the reader. */
const oldColour = (number: number) => (number === white ? '#ffffff' : number === 0 ? undefined : 'dark')
const colour = (value: Buffer, at = 0) =>
  value.length < at + 4 || value[at + 3] === 0xff ? undefined : `#${value.subarray(at, at + 3).toString('hex')}`

/** A paragraph's ground; in a table it is the cell's, which is not told here. */
function groundOf(orders: Buffer): string | undefined {
  let ground: string | undefined
  for (const [order, value] of ordersOf(orders)) {
    if (order === 0x2416 && value[0]) ground ??= 'cell'
    if (order === 0xc64d) ground = colour(value, 5) ?? ground
    if (order === 0x442d) ground = oldColour((value.readUInt16LE(0) >> 5) & 31) ?? ground
  }
  return ground
}

function concealment(orders: Buffer, around: string): string | undefined {
  let [ink, ground]: (string | undefined)[] = []
  let reason: string | undefined
  for (const [order, value] of ordersOf(orders)) {
    if (order === 0x083c && (value[0]! & 1) === 1) reason = 'vanish'
    if (order === 0x4a43 && value.readUInt16LE(0) <= 4) reason ??= 'tiny'
    if (order === 0x4852 && value.readUInt16LE(0) <= 10) reason ??= 'tiny'
    if (order === 0x2a42) ink = oldColour(value[0]!)
    if (order === 0x6870) ink = colour(value)
    if (order === 0xca71) ground = colour(value, 5) ?? ground
    if (order === 0x2a0c && value[0]) ground = oldColour(value[0])
  }
  return reason ?? (unreadable(ink, ground ?? around) ? 'white' : undefined)
}
