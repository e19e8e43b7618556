import type { Fact } from '#lib/profile'
import { fold } from '#lib/words'

export type DatedFact = Fact & { at: Date }
export type Choice = { path: string; from: 'newer' | 'older' }

/** `work[2].position` is line 2 of list `work`; `bassin.licences[0]` a line that is a value itself. */
const listed = /^([\w.]+)\[(\d+)\](?:\.(.+))?$/

type Line = { facts: DatedFact[]; key: string }

/**
 * The facts of two records of one person as one: of single values the newer unless chosen otherwise; of lists the newer lines first, what
 * they lack filled from the same line of the older, then the lines that only the older has. Each keeps its source and its day.
 */
export function mergeFacts(newer: DatedFact[], older: DatedFact[], choices: Choice[] = []): DatedFact[] {
  const kept = singles(newer, older, choices)
  for (const list of new Set([...newer, ...older].flatMap(({ path }) => listed.exec(path)?.[1] ?? []))) {
    const [lines, others] = [linesOf(newer, list), linesOf(older, list)]
    const merged = lines.map(({ facts, key }) => ({ facts: [...facts], key }))
    for (const other of others) {
      const same = merged.find((line) => alike(list, line.key, other.key))
      if (same) same.facts.push(...lacking(same.facts, other.facts))
      else merged.push(other)
    }
    kept.push(...merged.flatMap(({ facts }, index) => facts.map((fact) => ({ ...fact, path: moved(fact.path, index) }))))
  }
  return kept
}

function singles(newer: DatedFact[], older: DatedFact[], choices: Choice[]): DatedFact[] {
  const single = (facts: DatedFact[]) => facts.filter(({ path }) => !listed.test(path))
  const [first, second] = [single(newer), single(older)]
  const wantsOlder = (path: string) =>
    choices.some((choice) => choice.from === 'older' && (path === choice.path || path.startsWith(`${choice.path}.`)))
  const has = (facts: DatedFact[], path: string) => facts.some((fact) => fact.path === path)
  return [
    ...first.filter(({ path }) => !(wantsOlder(path) && has(second, path))),
    ...second.filter(({ path }) => wantsOlder(path) || !has(first, path)),
  ]
}

const moved = (path: string, index: number) => path.replace(/\[\d+\]/, `[${index}]`)

/** What an older line knows and the newer does not. */
function lacking(facts: DatedFact[], others: DatedFact[]): DatedFact[] {
  const rest = (fact: DatedFact) => listed.exec(fact.path)?.[3] ?? ''
  const known = new Set(facts.map((fact) => rest(fact).replace(/\[\d+\].*/, '')))
  return others.filter((fact) => !known.has(rest(fact).replace(/\[\d+\].*/, '')))
}

function linesOf(facts: DatedFact[], list: string): Line[] {
  const lines = new Map<number, DatedFact[]>()
  for (const fact of facts) {
    const match = listed.exec(fact.path)
    if (match?.[1] !== list) continue
    const at = Number(match[2])
    lines.set(at, [...(lines.get(at) ?? []), fact])
  }
  return [...lines].sort(([left], [right]) => left - right).map(([, some]) => ({ facts: some, key: keyOf(list, some) }))
}

/** What a line is about: the job by employer and start, the study by diploma, anything else by its name. */
const keyFields: Record<string, string[]> = {
  work: ['name', 'position', 'startDate'],
  education: ['institution', 'studyType', 'endDate'],
  languages: ['language'],
  volunteer: ['organization', 'position'],
  references: ['name', 'reference'],
}

function keyOf(list: string, facts: DatedFact[]): string {
  const value = (field: string) => facts.find(({ path }) => (listed.exec(path)?.[3] ?? '') === field)?.value
  const fields = list.startsWith('bassin.') ? [''] : (keyFields[list] ?? ['name'])
  return fields.map((field) => fold(String(value(field) ?? '')).slice(0, 120)).join('|')
}

/** Two lines of work are one where two of employer, position and start agree; others where all that both say agrees. */
function alike(list: string, a: string, b: string): boolean {
  const [left, right] = [a.split('|'), b.split('|')]
  const agreeing = left.filter((part, index) => part !== '' && part === right[index]).length
  const opposed = left.filter((part, index) => part !== '' && right[index] !== '' && part !== right[index]).length
  if (list === 'work' || list === 'education') return agreeing >= 2 && opposed <= 1
  return agreeing > 0 && opposed === 0
}
