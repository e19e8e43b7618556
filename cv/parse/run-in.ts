import { findPeriods } from './dates.ts'
import type { Line } from './lines.ts'

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
