import type { Segment } from './segments.ts'
import { hasSectionTitle, isMargin, isMostlyDates } from './semantics.ts'

/** An empty strip between two columns: `x` is where it is cut, `top` and `bottom` how far it reaches. */
export type Gutter = { x: number; top: number; bottom: number }

/**
 * Finds the empty upright strip that best parts the segments in two columns that are read one after the other.
 * Side-by-side rows (dates beside jobs, labels beside values) are no columns: they are read row by row.
 */
export function findGutter(segments: Segment[]): Gutter | undefined {
  if (segments.length < 6) return undefined
  const edges = [...new Set(segments.map((segment) => Math.round(segment.left * 2) / 2))].sort((one, other) => one - other)
  let best: { gutter: Gutter; score: number } | undefined
  for (const edge of edges) {
    for (const strip of stripsAt(edge - 0.8, segments)) {
      const gutter = trim(strip, segments)
      const score = scoreStrip(gutter, segments)
      if (score > (best?.score ?? 0)) best = { gutter, score }
    }
  }
  return best?.gutter
}

/** How far a segment may reach over a cut: an address that is too long for its column a little, other words not. */
export function overhang(segment: Segment): number {
  return /[@/]/.test(segment.text) && segment.text.length > 12 ? 14 : 0.5
}

/** The runs of height at `x` that no segment crosses. */
function stripsAt(x: number, segments: Segment[]): Gutter[] {
  const top = Math.min(...segments.map((segment) => segment.top)) - 1
  const bottom = Math.max(...segments.map((segment) => segment.bottom)) + 1
  const crossing = segments
    .filter((segment) => segment.left < x - 0.5 && segment.right > x + overhang(segment))
    .sort((one, other) => one.top - other.top)
  const strips: Gutter[] = []
  let from = top
  for (const segment of crossing) {
    if (segment.top > from) strips.push({ x, top: from, bottom: segment.top })
    from = Math.max(from, segment.bottom)
  }
  if (from < bottom) strips.push({ x, top: from, bottom })
  return strips
}

/** A strip that opens beside rows of the text above (dates on their right) begins where the right side has its first title. */
function trim(strip: Gutter, segments: Segment[]): Gutter {
  const within = segments.filter((segment) => segment.top >= strip.top - 0.5 && segment.bottom <= strip.bottom + 0.5)
  const right = within.filter((segment) => segment.left >= strip.x - 0.5)
  const left = within.filter((segment) => segment.right <= strip.x + 0.5)
  const title = right.filter((segment) => hasSectionTitle(segment.text)).sort((one, other) => one.top - other.top)[0]
  if (!title) return strip
  const early = right.filter((segment) => segment.bottom <= title.top + 1)
  if (!early.length || !left.some((segment) => segment.bottom <= title.top + 1)) return strip
  const aligned = early.filter((one) => left.some((other) => Math.abs(one.baseline - other.baseline) < 1.5))
  const inColumn = early.some((one) => one.text.startsWith('•') || Math.abs(one.left - title.left) < 3)
  return !inColumn && aligned.length >= early.length * 0.8 ? { ...strip, top: title.top - 0.5 } : strip
}

function scoreStrip(gutter: Gutter, segments: Segment[]): number {
  const within = segments.filter((segment) => segment.top >= gutter.top - 0.5 && segment.bottom <= gutter.bottom + 0.5)
  const left = within.filter((segment) => segment.left < gutter.x - 0.5 && segment.right <= gutter.x + overhang(segment))
  const right = within.filter((segment) => segment.left >= gutter.x - 0.5)
  if (left.length < 3 || right.length < 3) return 0
  const width = spaceBetween(left, right)
  const edge = Math.min(...right.map((segment) => segment.left))
  // The dates at the end of a left column stand before the right one, and few: the cut comes after them.
  const even = right.filter((segment) => segment.left < edge + 2).length / right.length
  const titled = titles(left).length > 0 && titles(right).length > 0
  if (width < (titled && even > 0.7 ? 1.5 : 6) || !areColumns(left, right)) return 0
  const height = Math.min(reach(left), reach(right))
  return height * Math.min(width, 12) * (titled ? 2 : 1) * (0.85 + even * 0.15)
}

/** How wide the space is where both sides stand side by side: a longer line above or below does not narrow it. */
function spaceBetween(left: Segment[], right: Segment[]): number {
  const beside = (side: Segment[], other: Segment[]) => {
    const top = Math.min(...other.map((segment) => segment.top))
    const bottom = Math.max(...other.map((segment) => segment.bottom))
    const kept = side.filter((segment) => segment.bottom > top && segment.top < bottom)
    const plain = kept.filter((segment) => overhang(segment) < 1)
    return plain.length ? plain : side
  }
  const from = Math.max(...beside(left, right).map((segment) => segment.right))
  return Math.min(...beside(right, left).map((segment) => segment.left)) - from
}

function reach(segments: Segment[]): number {
  return Math.max(...segments.map((segment) => segment.bottom)) - Math.min(...segments.map((segment) => segment.top))
}

function areColumns(left: Segment[], right: Segment[]): boolean {
  if (isMostlyDates(left.map((segment) => segment.text)) || isMostlyDates(right.map((segment) => segment.text))) return false
  const texts = (side: Segment[]) => side.map((segment) => segment.text)
  if (isMargin(texts(left), texts(right)) || isMargin(texts(right), texts(left))) return false
  if (isUnder(left, right)) return false
  const leftTitles = titles(left)
  if (!titles(right).length && isTable(left, right)) return false
  const rightTitles = titles(right)
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  // Titles in the left margin with their text beside them are labels, unless the right side has titles of its own;
  // where every line has its neighbour, a title beside other words is a label too («Outils», beside the tools).
  const labels = alignment(few, many) > 0.8 && [leftTitles, rightTitles].some((found) => areLabels(found, [...left, ...right]))
  if (leftTitles.length && rightTitles.length && !labels) return true
  if (leftTitles.length >= 2 && leftTitles.length >= left.length * 0.5) return false
  if (alignment(few, many) > 0.8 || (!rightTitles.length && alignment(right, left) > 0.8)) return false
  return left.length >= 4 && right.length >= 4 && (leftTitles.length > 0 || rightTitles.length > 0 || reach(left) > 150)
}

/** Short words at the right edge, each right below a line of the left and beside none: how well, of what stands above. */
function isUnder(left: Segment[], right: Segment[]): boolean {
  const edge = Math.max(...right.map((segment) => segment.right))
  if (right.length < 3 || titles(right).length || right.some(({ text, right: end }) => text.length > 24 || edge - end > 2))
    return false
  const under = right.filter((one) => {
    const above = left.map((other) => one.baseline - other.baseline).filter((step) => step > one.size * 0.5)
    return Math.min(...above) < one.size * 2.2 && !left.some((other) => Math.abs(other.baseline - one.baseline) < 2)
  })
  return under.length >= right.length * 0.75
}

/** Titles of a side, each level with words that are none. */
function areLabels(found: Segment[], all: Segment[]): boolean {
  const isLabel = (title: Segment) => {
    const level = all.filter((one) => one !== title && Math.abs(one.baseline - title.baseline) < 3)
    return level.length > 0 && !titles(level).length
  }
  return found.length > 0 && found.every(isLabel)
}

/** Cells of a table: what stands apart on the right begins, each time, on a line of the left. */
function isTable(left: Segment[], right: Segment[]): boolean {
  const sorted = [...right].sort((one, other) => one.baseline - other.baseline)
  const openings = sorted.filter((segment, index) => {
    const before = sorted[index - 1]
    return !before || segment.baseline - before.baseline > segment.size * 1.75
  })
  const matched = openings.filter((one) => left.some((other) => Math.abs(one.baseline - other.baseline) < 1.5))
  return openings.length >= 2 && matched.length >= openings.length * 0.8
}

function titles(segments: Segment[]): Segment[] {
  return segments.filter((segment) => hasSectionTitle(segment.text))
}

/** Share of the lines of one side that stand on a line of the other, as far down as the other reaches. */
function alignment(few: Segment[], many: Segment[]): number {
  const top = Math.min(...many.map((segment) => segment.top)) - 1
  const bottom = Math.max(...many.map((segment) => segment.bottom)) + 1
  const beside = few.filter((one) => one.top >= top && one.bottom <= bottom)
  // Words of two sizes that begin at one height stand on baselines a little apart.
  const near = (one: Segment, other: Segment) => Math.abs(one.baseline - other.baseline) < 1.5 + Math.abs(one.size - other.size)
  const matched = beside.filter((one) => many.some((other) => near(one, other)))
  return beside.length ? matched.length / beside.length : 1
}
