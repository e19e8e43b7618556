import { findPeriods } from './dates.ts'
import type { Line } from './lines.ts'

/** What the label of a form says of the words beside it: «Fonction ou poste occupé ⇥ Comptable», «Employer: Harrow Ltd». */
export type Role = 'position' | 'company' | 'diploma' | 'field' | 'school' | 'place' | 'nothing'

const labels: [RegExp, Role][] = [
  [
    /^(?:fonction|function|poste|emploi|intitulé du poste|métier|occupation|position|job title|role|title|post)(?: ou poste)?(?: occupée?s?| or position)?(?: held)?(?: occupé)?$/i,
    'position',
  ],
  [
    /^(?:nom(?: et adresse)? de l['’ ]employeur|employeur|entreprise|société|organisme|structure|name and address of employer|employer|company|organi[sz]ation|client|customer)$/i,
    'company',
  ],
  [
    /^(?:intitulé du (?:diplôme|certificat)(?: ou (?:diplôme|certificat))?(?: délivré| obtenu)?|diplôme(?: obtenu)?|qualification|title of qualification(?: awarded)?|degree|award)$/i,
    'diploma',
  ],
  [
    /^(?:nom(?: et type)? de l['’ ](?:établissement|école|organisme)(?: d['’ ](?:enseignement|formation))*(?: ou de formation)?|établissement(?: scolaire)?|école|lycée|université|name (?:and type )?of (?:the )?(?:organi[sz]ation|institution|school).*|institution|school|university|college|provider|(?:place of|where) (?:study|studied|training)|lieu (?:d['’ ]études|de formation))$/i,
    'school',
  ],
  [
    /^(?:spécialité|option|domaine(?: d['’]études?)?|filière|subject|major|field(?: of study)?|speciali[sz]ation|course)$/i,
    'field',
  ],
  [/^(?:lieu|ville|location|place|city|town|adresse)$/i, 'place'],
  [
    /^(?:dates?|du|au|début|fin|from|to|start(?: date)?|end(?: date)?|années?|years?|période|period|durée|duration|principales activités(?: et responsabilités)?|missions?|tâches|activités|main activities(?: and responsibilities)?|main duties|duties|tasks|responsibilities|type ou secteur d['’ ]activité|secteur|type of business(?: or sector)?|sector|principal(?:es)? (?:matières|subjects).*|matières.*|niveau.*|level in.*)$/i,
    'nothing',
  ],
]

/** The head of a table: nothing but the names of its columns, all known, or all but one of three or more. */
export function rolesOf(text: string): (Role | undefined)[] | undefined {
  const cells = text.split('\t').map((cell) => cell.trim())
  const roles = cells.map((cell) => labels.find(([pattern]) => pattern.test(cell))?.[1])
  const unknown = cells.filter((cell, index) => !roles[index] && (cell.length > 30 || /\d/.test(cell)))
  const missing = roles.filter((role) => !role).length
  return cells.length > 1 && !unknown.length && missing <= (cells.length > 2 ? 1 : 0) ? roles : undefined
}

/** The label that opens a line, and how long it is with what parts it from its words. */
export function labelOf(text: string): { role: Role; length: number } | undefined {
  const match = /^(?:•\s*)?([^\t:]{3,70}?)\s*(?:\t|:\s+)(?=\S)/.exec(text)
  const role = match?.[1] && labels.find(([pattern]) => pattern.test(match[1]!.trim()))?.[1]
  return role ? { role, length: match![0].length } : undefined
}

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
