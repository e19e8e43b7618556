import { unreadable } from './colour.ts'
import { isAway } from './doc-boxes.ts'
import { ordersOf } from './doc-orders.ts'
import { stylesIn } from './doc-styles.ts'

/** A stretch of the file (offsets of its bytes) whose words nobody sees, and why. */
export type Unseen = { from: number; to: number; reason: string }

/** Where the header of the file tells the tables of characters' and paragraphs' looks. */
const tables = { characters: 0x00fa, paragraphs: 0x0102 }
const block = 512
const none = Buffer.alloc(0)
const characterStyle = 0x4a30

type Run = { from: number; to: number; orders: Buffer; style?: number }

type Paragraph = { from: number; to: number; ground: string | undefined; away: boolean; style: Buffer[] }

/** Reads the looks of an old Word file, of its styles too: hidden, tiny, off the page, and the colour of its ground. `main` is the stream WordDocument, `table` its table stream. */
export function unseenIn(main: Buffer, table: Buffer): Unseen[] {
  const styles = stylesIn(main, table)
  const paragraphs = runsOf(main, table, tables.paragraphs).map(({ from, to, orders, style = 0 }): Paragraph => {
    const chain = styles(style)
    const all = [...chain.map(({ paragraph }) => paragraph), orders]
    const ground = all.map((one) => groundOf(one)).findLast(Boolean)
    return { from, to, ground, away: isAwayBy(all), style: chain.map(({ characters }) => characters) }
  })
  return runsOf(main, table, tables.characters).flatMap((run) => {
    const own = [...ordersOf(run.orders)].find(([order]) => order === characterStyle)?.[1].readUInt16LE(0)
    const named = own === undefined ? [] : styles(own).map(({ characters }) => characters)
    return partsOf(run, paragraphs).flatMap(({ from, to, paragraph }) => {
      const hidden = concealment([...(paragraph?.style ?? []), ...named], run.orders, paragraph?.ground ?? '#ffffff')
      const reason = hidden ?? (paragraph?.away ? 'off_page' : undefined)
      return reason ? [{ from, to, reason }] : []
    })
  })
}

/** A stretch of one look may run over several paragraphs. */
function partsOf({ from, to }: Run, paragraphs: Paragraph[]): { from: number; to: number; paragraph?: Paragraph }[] {
  const over = paragraphs.filter((paragraph) => paragraph.from < to && from < paragraph.to)
  if (!over.length) return [{ from, to }]
  return over.map((paragraph) => ({ from: Math.max(from, paragraph.from), to: Math.min(to, paragraph.to), paragraph }))
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
    return { ...between(page, index), orders: at ? page.subarray(at + 1, at + 1 + page[at]!) : none }
  })
}

/** Before its orders a paragraph names its style in two bytes. */
function paragraphRuns(page: Buffer): Run[] {
  const count = page[block - 1]!
  return Array.from({ length: count }, (_, index) => {
    const at = page[(count + 1) * 4 + index * 13]! * 2
    const short = page[at]!
    const [from, to] = short ? [at + 1, at + 2 * short] : [at + 2, at + 2 + 2 * page[at + 1]!]
    return {
      ...between(page, index),
      ...(at && { style: page.readUInt16LE(from) }),
      orders: at ? page.subarray(from + 2, to) : none,
    }
  })
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

/** Frames that are set off the page, words that are indented past its edge. */
function isAwayBy(all: Buffer[]): boolean {
  let [across, down, indent] = [0, 0, 0]
  for (const [order, value] of all.flatMap((one) => [...ordersOf(one)])) {
    if (order === 0x8418) across = value.readInt16LE(0)
    if (order === 0x8419) down = value.readInt16LE(0)
    if (order === 0x840f || order === 0x845e) indent = value.readInt16LE(0)
  }
  const wide = 12_000
  // Small negative places of a frame are words: left, centre, right, inside, outside.
  return (
    isAway(across, across + wide, across < -20 ? 0 : -wide) || isAway(down, down + wide, -wide) || indent > wide || indent < -wide
  )
}

/** How the looks of the styles, and then those of the stretch itself, hide its words. */
function concealment(styles: Buffer[], own: Buffer, around: string): string | undefined {
  let [ink, ground]: (string | undefined)[] = []
  let [vanish, styled, tiny] = [false, false, false]
  for (const orders of [...styles, own]) {
    if (orders === own) styled = vanish
    for (const [order, value] of ordersOf(orders)) {
      // 128: as the style has it; 129: not as the style has it.
      if (order === 0x083c) vanish = value[0]! < 2 ? value[0] === 1 : value[0] === 0x80 ? styled : !styled
      if (order === 0x4a43) tiny = value.readUInt16LE(0) <= 4
      if (order === 0x4852) tiny ||= value.readUInt16LE(0) <= 10
      if (order === 0x2a42) ink = oldColour(value[0]!)
      if (order === 0x6870) ink = colour(value)
      if (order === 0xca71) ground = colour(value, 5) ?? ground
      if (order === 0x2a0c && value[0]) ground = oldColour(value[0])
    }
  }
  if (vanish) return 'vanish'
  return tiny ? 'tiny' : unreadable(ink, ground ?? around) ? 'white' : undefined
}
