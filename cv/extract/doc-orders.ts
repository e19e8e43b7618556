/** How many bytes follow an order, by the three highest bits of its number. */
const sizes = [1, 1, 2, 4, 2, 2, -1, 3]
const tableDefinition = 0xd608

/** The orders of an old Word file about the looks of a stretch: a number of two bytes and its value. */
export function* ordersOf(orders: Buffer): Generator<[order: number, value: Buffer]> {
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
