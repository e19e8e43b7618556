import { quantiseByte, quantiseShort } from '#retrieval/vector/quantise'
import { openRowMemory } from '#retrieval/vector/row-kernel'
import type { DocumentVectors, QueryVectors } from './document-vectors.ts'
import { compareByRule, needsOf } from './reading-rules.ts'
import type { Likeness, Needs, Rule } from './reading-rules.ts'

/** Every document's vectors, a byte a value, in one memory on which the machine's own instructions work. */
export type DocumentRows = {
  add: (vectors: DocumentVectors) => void
  /** How near each document is to the query by a rule, in the order in which they were added. */
  compare: (rule: Rule, query: QueryVectors) => Float64Array
}

type Span = { start: number; labels: number; passages: number }
type Laid = { at: number; factor: number }
type Store = {
  add: (vectors: Float32Array) => number
  /** Lays a query's vector at the start of the memory, the `order`th. */
  lay: (vector: Float32Array, order: number) => Laid
  /** Cosines with `count` rows, until asked again. */
  all: (query: Laid, row: number, count: number) => Float32Array
  /** Cosine with the nearest of them. */
  nearest: (query: Laid, row: number, count: number) => number
}

const page = 65_536
/** Room for the vectors of a query, and behind them for the answers about one document. */
const reserved = 8 * page
const answers = reserved - page
const grown = 512

/** The rows of a document stand together: the whole, its title, its labels, its passages. */
export function createDocumentRows(dimensions: number): DocumentRows {
  const store = createRows(dimensions)
  const spans: Span[] = []
  return {
    add: ({ title, whole, labels, passages }) => {
      const [start] = [whole, title, labels, passages].map(store.add)
      spans.push({ start: start!, labels: labels.length / dimensions, passages: passages.length / dimensions })
    },
    compare: (rule, query) => {
      const needs = needsOf(rule)
      const [title, whole] = [store.lay(query.title, 0), store.lay(query.whole, 1)]
      const windows = needs.windows ? rowsOf(query.windows, dimensions).map((row, index) => store.lay(row, 2 + index)) : []
      return Float64Array.from(spans, (span) => {
        const byWhole = likenessOf(store, { laid: whole, span, needs })
        const byTitle = needs.title ? likenessOf(store, { laid: title, span, needs }) : byWhole
        const window = windows.reduce((best, laid) => Math.max(best, store.nearest(laid, span.start + 1, 1)), byWhole.title)
        return compareByRule(rule, { title: byTitle, whole: byWhole, window })
      })
    },
  }
}

function likenessOf({ nearest }: Store, { laid, span, needs }: { laid: Laid; span: Span; needs: Needs }): Likeness {
  const { start, labels, passages } = span
  const whole = nearest(laid, start, 1)
  const title = nearest(laid, start + 1, 1)
  return {
    whole,
    title,
    label: needs.labels && labels > 0 ? Math.max(title, nearest(laid, start + 2, labels)) : title,
    passage: needs.passages && passages > 0 ? nearest(laid, start + 2 + labels, passages) : whole,
  }
}

function rowsOf(vectors: Float32Array, dimensions: number): Float32Array[] {
  return Array.from({ length: vectors.length / dimensions }, (_, row) =>
    vectors.subarray(row * dimensions, (row + 1) * dimensions),
  )
}

export function createRows(dimensions: number): Store {
  const width = Math.ceil(dimensions / 16) * 16
  const { memory, kernel } = openRowMemory(reserved / page)
  let factors = new Float32Array(1_024)
  let rows = 0
  const room = (count: number): void => {
    const short = reserved + count * width - memory.buffer.byteLength
    if (short > 0) memory.grow(Math.max(grown, Math.ceil(short / page)))
    if (count <= factors.length) return
    const longer = new Float32Array(2 * count)
    longer.set(factors)
    factors = longer
  }
  const all = (query: Laid, row: number, count: number): Float32Array => {
    kernel.dots(query.at, reserved + row * width, count, width, answers)
    const out = new Float32Array(memory.buffer, answers, count)
    for (let index = 0; index < count; index++) out[index]! *= factors[row + index]! * query.factor
    return out
  }
  return {
    add: (vectors) => {
      const first = rows
      room(rows + vectors.length / dimensions)
      for (const row of rowsOf(vectors, dimensions)) {
        factors[rows] = quantiseByte(row, new Int8Array(memory.buffer, reserved + rows * width, dimensions))
        rows++
      }
      return first
    },
    lay: (vector, order) => {
      const at = 2 * width * order
      if (at + 2 * width > answers) throw new RangeError('a query of more windows than its memory holds')
      return { at, factor: quantiseShort(vector, new Int16Array(memory.buffer, at, dimensions)) }
    },
    all,
    nearest: (query, row, count) => {
      const scores = all(query, row, count)
      let best = -Infinity
      for (let index = 0; index < count; index++) best = Math.max(best, scores[index]!)
      return best
    },
  }
}
