import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import type { Profile } from '#lib/profile'
import type { FoundTerm } from './find-terms.ts'
import type { At, SearchDocument, SearchText, Statement } from './search-document.ts'
import { lineAt, standingOfStatement } from './standing.ts'
import type { Statements } from './statements.ts'

type Wishes = SearchDocument['wishes']

const asking =
  /recherche|cherche|souhait|dispo|disponib|préfér|prefer|idéal|projet|objectif|je veux|looking for|seeking|available|wish|would like|open to|ouvert à/iu

/** What the person asks for: as filled in or said, else from the lines of the text that ask. */
export function collectWishes(
  profile: Profile,
  statements: Statements,
  { found, texts }: { found: FoundTerm[]; texts: SearchText[] },
): Wishes {
  const given = profile.bassin ?? {}
  const list = (path: string, values: readonly string[] | undefined) =>
    (values ?? []).flatMap((value, index) => {
      const at = statements.at(`bassin.${path}[${index}]`)
      return at === -1 ? [] : [{ value, at }]
    })
  const wished = (path: string, values: readonly string[] | undefined) =>
    list(path, values).filter(({ at }) => isWish(statements.list[at as number]!, texts))
  const or = (stated: At<{ value: string }>[], kind: string) => (stated.length > 0 ? stated : asked(found, kind))
  return {
    schedules: or(wished('schedule', given.schedule), 'schedule'),
    contracts: or(wished('contractTypes', given.contractTypes), 'contract'),
    workingTime: or(wished('workingTime', given.workingTime), 'working_time'),
    authorisations: list('workAuthorization', given.workAuthorization).map(({ value, at }) => ({ country: value, at })),
    ...single(given, statements),
  }
}

/** In a CV, a line that asks; anywhere else a schedule or a contract was given because it is wanted. */
function isWish(statement: Statement, texts: readonly SearchText[]): boolean {
  if (statement.source !== 'document') return true
  if (standingOfStatement(statement, texts) === 'denied') return false
  const text = texts.find(({ documentId }) => documentId === statement.documentId)?.text
  return text === undefined || statement.start === undefined || asking.test(lineAt(text, statement.start))
}

function asked(found: FoundTerm[], kind: string): At<{ value: string }>[] {
  const { byId } = loadTaxonomy()
  return found.flatMap(({ id, match, at, line }) => {
    const value = match.kind === kind && asking.test(line) ? byId.get(id)?.codes['slot'] : undefined
    return value ? [{ value, at }] : []
  })
}

function single(given: NonNullable<Profile['bassin']>, statements: Statements): Partial<Wishes> {
  const put = <T extends object>(path: string, value: T | undefined) => {
    const at = value ? statements.at(`bassin.${path}`) : -1
    return at === -1 ? undefined : { ...value!, at }
  }
  const remote = put('remote', given.remote ? { value: given.remote } : undefined)
  const salary = put('salary', given.salary)
  const availability = put('availability', given.availability && stated(given.availability) ? given.availability : undefined)
  const mobilityKm = put('mobilityKm', given.mobilityKm === undefined ? undefined : { value: given.mobilityKm })
  const vehicle = put('hasVehicle', given.hasVehicle === undefined ? undefined : { value: given.hasVehicle })
  return Object.fromEntries(
    Object.entries({ remote, salary, availability, mobilityKm, vehicle }).filter(([, value]) => value !== undefined),
  )
}

const stated = ({ from, noticeDays }: { from?: string; noticeDays?: number }) => from !== undefined || noticeDays !== undefined
