/** Pixels of a cell, and cells of the smallest ground: fewer are a word in thick letters. */
export const cellSize = 12
const smallest = 80

type Grounds = { cells: Uint8Array; across: number }

/** Which cells of a picture (RGBA) lie on a dark ground (a sidebar, a banner); undefined where there is none. */
export function darkGrounds(pixels: Uint8ClampedArray, width: number, height: number): Grounds | undefined {
  const across = Math.ceil(width / cellSize)
  const light = meansOf(pixels, width, { across, down: Math.ceil(height / cellSize) })
  const paper = light.toSorted()[Math.floor(light.length * 0.8)] ?? 255
  const limit = Math.min(140, paper * 0.62)
  const cells = new Uint8Array(light.length)
  const seen = new Uint8Array(light.length)
  let found = false
  for (let start = 0; start < light.length; start++) {
    if (seen[start] || light[start]! > limit) continue
    const area = spread(start, { light, limit, seen, across })
    if (area.length < smallest) continue
    found = true
    for (const index of area) cells[index] = 1
  }
  if (!found) return undefined
  for (let pass = 0; pass < 3; pass++) closeHoles(cells, across)
  return { cells, across }
}

/** The mean light of each cell, 0 to 255. */
function meansOf(pixels: Uint8ClampedArray, width: number, { across, down }: { across: number; down: number }): Float32Array {
  const sums = new Float32Array(across * down)
  const counts = new Uint32Array(across * down)
  for (let at = 0; at < pixels.length; at += 4) {
    const pixel = at / 4
    const cell = Math.floor(pixel / width / cellSize) * across + Math.floor((pixel % width) / cellSize)
    sums[cell]! += pixels[at]! * 0.3 + pixels[at + 1]! * 0.59 + pixels[at + 2]! * 0.11
    counts[cell]!++
  }
  return sums.map((sum, cell) => sum / Math.max(counts[cell]!, 1))
}

type Field = { light: Float32Array; limit: number; seen: Uint8Array; across: number }

/** The dark cells that touch each other. */
function spread(start: number, { light, limit, seen, across }: Field): number[] {
  const area: number[] = []
  const waiting = [start]
  seen[start] = 1
  while (waiting.length) {
    const index = waiting.pop()!
    area.push(index)
    for (const next of neighbours(index, across)) {
      if (next < 0 || next >= light.length || seen[next] || light[next]! > limit) continue
      seen[next] = 1
      waiting.push(next)
    }
  }
  return area
}

function neighbours(index: number, across: number): number[] {
  const column = index % across
  return [column > 0 ? index - 1 : -1, column < across - 1 ? index + 1 : -1, index - across, index + across]
}

/** Large light letters leave holes in their ground. */
function closeHoles(cells: Uint8Array, across: number): void {
  const before = cells.slice()
  for (let index = 0; index < cells.length; index++) {
    if (before[index]) continue
    const near = [...neighbours(index, across), index - across - 1, index - across + 1, index + across - 1, index + across + 1]
    if (near.filter((next) => before[next]).length >= 5) cells[index] = 1
  }
}
