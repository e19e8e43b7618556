/** A seeded source of chance: the same seed gives the same training. */
export type Random = { next: () => number; below: (limit: number) => number; gaussian: () => number }

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const gaussian = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return { next, below, gaussian }
}

/** Draws indexes in proportion to their weights in constant time (Walker's alias table). */
export function createDraw(weights: readonly number[], random: Random): () => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const chances = Float64Array.from(weights, (weight) => (weight * weights.length) / total)
  const other = new Int32Array(weights.length)
  const poor = [...chances.keys()].filter((index) => chances[index]! < 1)
  const rich = [...chances.keys()].filter((index) => chances[index]! >= 1)
  while (poor.length > 0 && rich.length > 0) {
    const short = poor.pop()!
    const long = rich.at(-1)!
    other[short] = long
    chances[long]! -= 1 - chances[short]!
    if (chances[long]! < 1) poor.push(rich.pop()!)
  }
  for (const index of [...poor, ...rich]) chances[index] = 1
  return () => {
    const index = random.below(weights.length)
    return random.next() < chances[index]! ? index : other[index]!
  }
}
