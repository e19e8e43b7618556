import { findPeriods } from './dates.ts'
import type { Line } from './lines.ts'

/** What the label of a form says of the words beside it: «Fonction ou poste occupé ⇥ Comptable», «Employer: Harrow Ltd». */
export type Role = 'position' | 'company' | 'diploma' | 'field' | 'school' | 'place' | 'nothing'

const labels: [RegExp, Role][] = [
  [
    /^(?:fonction|function|poste|emploi|intitulé du poste|métier|occupation|position|(?:job|role|post)(?: title)?|title)(?: ou poste)?(?: occupée?s?| or position)?(?: held)?(?: occupé)?$/i,
    'position',
  ],
  [
    /^(?:nom(?: et adresse)? de l['’ ]employeur|employeur|entreprise|société|raison sociale|organisme|structure|name and address of employer|(?:employer|company)(?: name)?|firm|organi[sz]ation|client|customer)$/i,
    'company',
  ],
  [
    /^(?:intitulé du (?:diplôme|certificat)(?: ou (?:diplôme|certificat))?(?: délivré| obtenu)?|(?:diplôme|titre|intitulé|libellé)(?: obtenu)?|qualification|title of qualification(?: awarded)?|degree|award)$/i,
    'diploma',
  ],
  [
    /^(?:nom(?: et type)? de l['’ ](?:établissement|école|organisme)(?: d['’ ](?:enseignement|formation))*(?: ou de formation)?|établissement(?: scolaire)?|école|lycée|université|name (?:and type )?of (?:the )?(?:organi[sz]ation|institution|school).*|institution|school|university|college|provider|awarding body|(?:place of|where) (?:study|studied|training)|lieu (?:d['’ ]études|de formation))$/i,
    'school',
  ],
  [
    /^(?:spécialité|discipline|option|domaine(?: d['’]études?)?|filière|subject|major|field(?: of study)?|speciali[sz]ation|course)$/i,
    'field',
  ],
  [/^(?:lieu|ville|localité|commune|location|place|city|town|site|adresse)$/i, 'place'],
  [
    /^(?:dates?|date (?:de |d['’ ])?(?:début|fin|entrée|sortie|from|to)|(?:année d['’ ])?obtention|du|de|au|à|début|fin|from|to|until|start(?: date)?|end(?: date)?|années?|years?|période|period|durée|duration|principales activités(?: et responsabilités)?|(?:missions?|tâches|activités)(?: \p{L}{5,}(?:es|s))?|main activities(?: and responsibilities)?|main duties|duties|tasks|responsibilities|type ou secteur d['’ ]activité|secteur|type of business(?: or sector)?|sector|principal(?:es)? (?:matières|subjects).*|matières.*|niveau.*|level in.*)$/iu,
    'nothing',
  ],
]

/** What a label says; of «Poste / fonction», «Employeur et ville» each part must be known, and the first tells. */
function roleOf(label: string): Role | undefined {
  const direct = (words: string) => labels.find(([pattern]) => pattern.test(words))?.[1]
  const parts = label.split(/\s*[/,&]\s*|\s+(?:et|ou|and|or)\s+/i).map((part) => direct(part))
  return direct(label) ?? (parts.every(Boolean) ? parts.find((role) => role !== 'nothing') : undefined)
}

/** The head of a table: nothing but the names of its columns, all known, or all but one of three or more. */
export function rolesOf(text: string): (Role | undefined)[] | undefined {
  const cells = text.split('\t').map((cell) => cell.trim())
  const roles = cells.map((cell) => roleOf(cell))
  const unknown = cells.filter((cell, index) => !roles[index] && (cell.length > 30 || /\d/.test(cell)))
  const missing = roles.filter((role) => !role).length
  return cells.length > 1 && !unknown.length && missing <= (cells.length > 4 ? 2 : cells.length > 2 ? 1 : 0) ? roles : undefined
}

/** The label that opens a line, and how long it is with what parts it from its words. */
export function labelOf(text: string): { role: Role; length: number } | undefined {
  const match = /^(?:•\s*)?([^\t:]{3,70}?)\s*(?:\t|:\s+)(?=\S)/.exec(text)
  const role = match?.[1] && roleOf(match[1].trim())
  return role ? { role, length: match![0].length } : undefined
}

const ofPerson =
  /^(?:candidate?|nom|prénoms?|nom et prénom|name|full name|surname|first name|ville|city|town|based in|domicile|téléphone|tél\.?|tel|phone|mobile|portable|e-?mail|mail|courriel|profession|trade|mobilité|mobility|disponibilité|availability|nationalité|nationality|permis|licen[cs]e|âge|age|né\(?e?\)? le|date de naissance|date of birth|web|site|linkedin|salaire|salary|contrat|contract)$/i

const isLabel = (cell: string): boolean => ofPerson.test(cell.trim()) || roleOf(cell.trim()) !== undefined

/** «Nom ⇥ Prénom ⇥ Ville» over «Durand ⇥ Léa ⇥ Lyon»: each field with its label; the offsets of the fields stand. */
function withHeadsBeside(lines: Line[]): Line[] {
  let head: string[] | undefined
  return lines.flatMap((line) => {
    const cells = line.text.split('\t')
    const labels = head?.length === cells.length ? head : undefined
    head =
      cells.length > 2 && cells.every(isLabel) && cells.some((cell) => ofPerson.test(cell.trim())) && !rolesOf(line.text)
        ? cells
        : undefined
    if (head) return []
    if (!labels) return [line]
    let from = line.start
    return cells.map((cell, at) => {
      const start = from - labels[at]!.length - 1
      from += cell.length + 1
      return { ...line, text: `${labels[at]}\t${cell}`, start, end: from - 1, gap: line.gap && at === 0 }
    })
  })
}

/** «Nom ⇥ Durand ⇥ Ville ⇥ Lyon», «Nom : Durand ⇥ Ville : Lyon»: the fields of a form that stand side by side, each on a line of its own. */
export function partForms(lines: Line[]): Line[] {
  return withHeadsBeside(lines)
    .flatMap((line) => {
      const cells = line.text.split('\t')
      const pairs = cells.length > 3 && cells.length % 2 === 0 && cells.every((cell, at) => isLabel(cell) === (at % 2 === 0))
      const told = cells.length > 1 && cells.every((cell) => /^\p{Lu}[\p{L} .'’()/-]{1,28}\s?:\s*\S/u.test(cell))
      if (!pairs && !told) return [line]
      const width = pairs ? 2 : 1
      return Array.from({ length: cells.length / width }, (_, at) => {
        const from = cells.slice(0, at * width).reduce((sum, cell) => sum + cell.length + 1, 0)
        const text = cells.slice(at * width, (at + 1) * width).join('\t')
        return { ...line, text, start: line.start + from, end: line.start + from + text.length, gap: line.gap && at === 0 }
      })
    })
    .map((line, index) => ({ ...line, index }))
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
