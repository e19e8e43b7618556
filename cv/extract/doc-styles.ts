/** What a style of an old Word file orders: of paragraphs, of characters; a style of characters orders these alone. */
export type Style = { paragraph: Buffer; characters: Buffer }

const header = { start: 0x00a2, length: 0x00a6 }
const none = Buffer.alloc(0)
const paragraphStyle = 1
const noBase = 0xfff

type Raw = Style & { base: number }

/** The styles by their number, each with what those it is based on order before it. */
export function stylesIn(main: Buffer, table: Buffer): (number: number) => Style[] {
  const from = main.readUInt32LE(header.start)
  const sheet = table.subarray(from, from + main.readUInt32LE(header.length))
  const styles = sheet.length > 4 ? rawStyles(sheet) : []
  return (number) => {
    const chain: Style[] = []
    for (let style = styles[number]; style && chain.length < 12; style = styles[style.base]) chain.unshift(style)
    return chain
  }
}

function rawStyles(sheet: Buffer): (Raw | undefined)[] {
  const styles: (Raw | undefined)[] = []
  // The head tells how many bytes stand before the name of each style.
  const before = sheet.readUInt16LE(4)
  for (let at = 2 + sheet.readUInt16LE(0); at + 2 <= sheet.length && styles.length < 4000;) {
    const size = sheet.readUInt16LE(at)
    styles.push(size > before ? rawStyle(sheet.subarray(at + 2, at + 2 + size), before) : undefined)
    at += 2 + size
  }
  return styles
}

/** After its name a style holds its orders in parts, each after its length, on even bytes: of paragraphs (its number first), of characters. */
function rawStyle(style: Buffer, before: number): Raw {
  const word = style.readUInt16LE(2)
  const [kind, base] = [word & 15, word >> 4]
  const parts: Buffer[] = []
  for (let at = before + 2 + 2 * style.readUInt16LE(before) + 2; at + 2 <= style.length && parts.length < 2;) {
    const size = style.readUInt16LE(at)
    parts.push(style.subarray(at + 2, at + 2 + size))
    at += 2 + size + (size % 2)
  }
  const [first = none, second = none] = parts
  const next = base === noBase ? -1 : base
  if (kind === paragraphStyle) return { base: next, paragraph: first.subarray(2), characters: second }
  return { base: next, paragraph: none, characters: kind === 2 ? first : none }
}
