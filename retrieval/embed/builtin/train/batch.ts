import type { Vocabulary } from './corpus.ts'
import { capacity } from './layout.ts'
import type { BatchMemory, Sparse, TrainingSettings } from './layout.ts'
import type { Random } from './random.ts'

export type BatchWriter = {
  floats: Float32Array
  integers: Int32Array
  settings: TrainingSettings
  random: Random
  vocabulary: Vocabulary
}

/** Lays the texts of one batch out as sparse matrices: texts × units, units × rows, and both turned around. */
export function writeBatch(writer: BatchWriter, texts: Int32Array[], memory: BatchMemory): void {
  const units = writeTexts(writer, texts, memory.texts)
  writeUnits(writer, units, memory.units)
  const rowOf = { texts: texts.length, units: units.length }
  transpose(writer, { from: memory.texts, to: memory.textsOfUnit, rows: rowOf.texts, columns: rowOf.units })
  const rows = compactRows(writer, memory, units.length)
  transpose(writer, { from: memory.units, to: memory.unitsOfRow, rows: units.length, columns: rows })
  for (let unit = 0, at = memory.units.index / 4; unit < writer.integers[memory.units.start / 4 + units.length]!; unit++) {
    writer.integers[at + unit] = writer.integers[memory.rows / 4 + writer.integers[at + unit]!]!
  }
  writer.integers[memory.counts / 4] = units.length
  writer.integers[memory.counts / 4 + 1] = rows
}

/** A unit is a word of the batch, with or without the row of the whole word: `2 × word + left out`. */
function writeTexts({ floats, integers, settings, random }: BatchWriter, texts: Int32Array[], to: Sparse): number[] {
  const locals = new Map<number, number>()
  const units: number[] = []
  let at = 0
  integers[to.start / 4] = 0
  for (const [index, words] of texts.entries()) {
    for (const [word, count] of countWords(words)) {
      const unit = 2 * word + (random.next() < settings.wordDropout ? 1 : 0)
      let local = locals.get(unit)
      if (local === undefined) {
        local = units.push(unit) - 1
        locals.set(unit, local)
      }
      integers[to.index / 4 + at] = local
      floats[to.weight / 4 + at] = 1 + Math.log(count)
      at++
    }
    integers[to.start / 4 + index + 1] = at
  }
  if (at > capacity.textUnits || units.length > capacity.units) throw new RangeError('a batch holds more words than its memory')
  return units
}

function countWords(words: Int32Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function writeUnits({ floats, integers, vocabulary }: BatchWriter, units: number[], to: Sparse): void {
  let at = 0
  integers[to.start / 4] = 0
  for (const [index, unit] of units.entries()) {
    const rows = vocabulary.rows[unit >> 1]!
    const first = unit & 1
    if (at + rows.length > capacity.unitRows) throw new RangeError('a batch holds more rows than its memory')
    integers.set(first ? rows.subarray(1) : rows, to.index / 4 + at)
    const count = rows.length - first
    floats.fill(1 / Math.sqrt(rows.length), to.weight / 4 + at, to.weight / 4 + at + count)
    at += count
    integers[to.start / 4 + index + 1] = at
  }
}

/** Numbers the rows that occur; the entries of the units then hold those numbers, `memory.rows` what they stand for. */
function compactRows({ integers, settings }: BatchWriter, memory: BatchMemory, units: number): number {
  const numbers = new Int32Array(settings.buckets).fill(-1)
  const entries = integers[memory.units.start / 4 + units]!
  const index = memory.units.index / 4
  let rows = 0
  for (let at = 0; at < entries; at++) {
    const row = integers[index + at]!
    if (numbers[row] === -1) {
      integers[memory.rows / 4 + rows] = row
      numbers[row] = rows++
    }
    integers[index + at] = numbers[row]!
  }
  return rows
}

function transpose({ floats, integers }: BatchWriter, task: { from: Sparse; to: Sparse; rows: number; columns: number }): void {
  const { from, to } = task
  const starts = integers.subarray(to.start / 4, to.start / 4 + task.columns + 1).fill(0)
  const entries = integers[from.start / 4 + task.rows]!
  for (let at = 0; at < entries; at++) starts[integers[from.index / 4 + at]! + 1]!++
  for (let column = 0; column < task.columns; column++) starts[column + 1]! += starts[column]!
  const next = starts.slice()
  for (let row = 0; row < task.rows; row++) {
    const last = integers[from.start / 4 + row + 1]!
    for (let at = integers[from.start / 4 + row]!; at < last; at++) {
      const slot = next[integers[from.index / 4 + at]!]!++
      integers[to.index / 4 + slot] = row
      floats[to.weight / 4 + slot] = floats[from.weight / 4 + at]!
    }
  }
}
