export type Judged = { sum: number; relevance: number; good: boolean }
/** Pairs of one range of scores: how many, what was promised (0–1) and what was judged good (0–1). */
export type Bin = { from: number; count: number; promised: number; good: number }

const width = 10

export function binsOf(pairs: readonly Judged[]): Bin[] {
  const groups = Map.groupBy(pairs, ({ relevance }) => Math.min(100 - width, Math.floor(relevance / width) * width))
  return [...groups]
    .map(([from, list]) => ({
      from,
      count: list.length,
      promised: mean(list.map(({ relevance }) => relevance / 100)),
      good: mean(list.map(({ good }) => Number(good))),
    }))
    .toSorted((a, b) => a.from - b.from)
}

/** Expected calibration error: how far promise and judgement lie apart, weighed by how many pairs a bin holds. */
export function calibrationError(bins: readonly Bin[], count: number): number {
  return bins.reduce((sum, bin) => sum + (bin.count / Math.max(1, count)) * Math.abs(bin.promised - bin.good), 0)
}

/**
 * Isotonic regression of good on the sum (pool adjacent violators over equal parts), made strictly rising by a small slope: the knots
 * of `retrieval/rank/calibration.ts`.
 */
export function fitKnots(pairs: readonly Judged[]): [number, number][] {
  const sorted = pairs.toSorted((a, b) => a.sum - b.sum)
  const size = Math.max(12, Math.ceil(sorted.length / 12))
  const blocks: { sum: number; good: number; count: number }[] = []
  for (let at = 0; at < sorted.length; at += size) {
    const part = sorted.slice(at, at + size)
    blocks.push({ sum: mean(part.map(({ sum }) => sum)), good: mean(part.map(({ good }) => Number(good))), count: part.length })
    while (blocks.length > 1 && blocks.at(-2)!.good >= blocks.at(-1)!.good) {
      const [left, right] = blocks.splice(-2) as [(typeof blocks)[0], (typeof blocks)[0]]
      const count = left.count + right.count
      const merged = (pick: 'sum' | 'good') => (left[pick] * left.count + right[pick] * right.count) / count
      blocks.push({ sum: merged('sum'), good: merged('good'), count })
    }
  }
  const inner = blocks.map(({ sum, good }) => [
    Math.round(sum * 10) / 10,
    Math.round(Math.min(0.985, Math.max(0.01, good)) * 1_000) / 10,
  ])
  return [[0, 0], ...(inner as [number, number][]), [100, 100]]
}

const size = 420
const margin = 44

/** The reliability picture: each bin a dot as large as it is full, the diagonal what a calibrated score would draw. */
export function drawReliability(bins: readonly Bin[]): string {
  const x = (value: number) => margin + value * (size - 2 * margin)
  const y = (value: number) => size - margin - value * (size - 2 * margin)
  const most = Math.max(1, ...bins.map(({ count }) => count))
  const dots = bins.map(
    ({ promised, good, count }) =>
      `<circle cx="${x(promised).toFixed(1)}" cy="${y(good).toFixed(1)}" r="${(4 + 8 * Math.sqrt(count / most)).toFixed(1)}" fill="#2f6f5e" fill-opacity="0.75"><title>${count}</title></circle>`,
  )
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((value) => [
    `<text x="${x(value)}" y="${size - margin + 18}" text-anchor="middle">${Math.round(value * 100)}</text>`,
    `<text x="${margin - 8}" y="${y(value) + 4}" text-anchor="end">${Math.round(value * 100)}</text>`,
  ])
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" font-family="sans-serif" font-size="12" fill="#333">
<rect width="${size}" height="${size}" fill="#fff"/>
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#999" stroke-dasharray="4 4"/>
<path d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}" fill="none" stroke="#333"/>
${ticks.join('\n')}
${dots.join('\n')}
<text x="${size / 2}" y="${size - 8}" text-anchor="middle">score promised, %</text>
<text x="14" y="${size / 2}" text-anchor="middle" transform="rotate(-90 14 ${size / 2})">judged good, %</text>
</svg>
`
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
