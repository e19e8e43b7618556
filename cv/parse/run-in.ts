import { findPeriods } from './dates.ts'
import { labelOf } from './labels.ts'
import type { Line } from './lines.ts'

/** «Client : Alpha», «Cadre : …» under job after job: a label that none knows but that comes back is no part of the name. */
export function withoutLabels(lines: Line[]): Line[] {
  const labelled = (line: Line) => (labelOf(line.text) ? undefined : /^(\p{Lu}[\p{L} ’']{2,24}?)\s?:\s+(?=\S)/u.exec(line.text))
  const counts = new Map<string, number>()
  for (const line of lines) {
    const label = labelled(line)?.[1]
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return lines.map((line) => {
    const label = labelled(line)
    if (!label?.[1] || counts.get(label[1])! < 2 || findPeriods(line.text).length || line.text.length > 90) return line
    return { ...line, text: line.text.slice(label[0].length), start: line.start + label[0].length }
  })
}

/** «Cariste, Alpha, Lyon (2019 – 2021). Chargement de camions.»: what follows the range in brackets tells of the job. */
export function cutRunIn(line: Line): Line[] {
  const head =
    /^[^.;]{8,120}\([^()]{4,45}\)\s*[.:;]\s+(?=\p{Lu})/u.exec(line.text)?.[0] ??
    /^[^;]{5,90},[^;,(]{2,60}\([^()]{2,45}\)\s+[–—-]\s+(?=[\p{Lu}\d].{11})/u.exec(line.text)?.[0]
  const period =
    head &&
    findPeriods(head).find(
      (one) => (one.end ?? one.running) && (one.index < 4 || head.slice(one.index - 2, one.index).includes('(')),
    )
  if (!head || !period || findPeriods(line.text.slice(head.length)).length) return [line]
  const rest = { ...line, text: line.text.slice(head.length), start: line.start + head.length, gap: false, bullet: true }
  const end = head.lastIndexOf(')') + 1
  return [{ ...line, text: head.slice(0, end), end: line.start + end }, rest]
}
