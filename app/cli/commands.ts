import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import type { CvReading } from '#cv/read'
import { AppError, toAppError } from '#lib/errors'
import type { Runner } from './run.ts'

export type Options = {
  as?: string
  today?: string
  name?: string
  approval?: string
  facts?: boolean
  all?: boolean
  engine?: boolean
  look?: boolean
  json?: boolean
}
type Command = (given: string[], options: Options) => Promise<number>

const needed = (value: string | undefined, what: string): string => {
  if (!value) throw new AppError('invalid', `Give ${what}. «bassin --help» shows how.`, { reason: 'usage' })
  return value
}
const print = (value: unknown) => process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}\n`)

const parse: Command = async ([file], { facts, today }) => {
  const path = needed(file, 'a file')
  const { readCv } = await import('#cv/read')
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EISDIR')
      throw new AppError('invalid', `${path} is a folder: «bassin import» takes those`, { reason: 'usage' })
    throw new AppError('not_found', `There is no file ${path}`, { reason: 'file_missing' })
  })
  const reading = await readCv(bytes, basename(path), today ? { today } : {}).catch(worded)
  print(facts ? await withMeanings(reading) : reading.profile)
  return 0
}

/** Each fact with what it is in the taxonomy: `meanings`, where its words are known there. */
async function withMeanings(reading: CvReading) {
  const { normaliseFact } = await import('#retrieval/text/normalise-fact')
  const lang = reading.lang === 'en' ? 'en' : 'fr'
  const facts = reading.facts.map((fact) => {
    const meanings = normaliseFact(fact, reading.profile, lang)
    return { ...fact, ...(meanings.length > 0 ? { meanings } : {}) }
  })
  return { ...reading, facts }
}

/** A file that is not read says why in both languages. */
async function worded(error: unknown): Promise<never> {
  const { code, details, message } = toAppError(error)
  const reason = String(details['reason'] ?? '')
  const { errors: english } = await import('../i18n/en-errors.ts')
  const { errors: french } = await import('../i18n/fr-errors.ts')
  throw new AppError(code, english[reason] ? `${english[reason]}\n${french[reason]}` : message, details)
}

const understand: Command = async (_given, options) => {
  const { understandLine } = await import('#retrieval/query/understand-lines')
  const today = options.today ?? new Date().toISOString().slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new AppError('invalid', '--today takes YYYY-MM-DD', { reason: 'usage' })
  let number = 0
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1
    if (!line.trim()) continue
    process.stdout.write(
      `${JSON.stringify(understandLine(parsed(line, `line ${number}`) as Parameters<typeof understandLine>[0], today))}\n`,
    )
  }
  return 0
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('invalid', `Not JSON: ${where}`, { reason: 'usage' })
  }
}

/** Runs as the person of `--as`, through the server that owns the data or on the data itself. */
async function as(options: Options, work: (runner: Runner) => Promise<number>, needs?: { reads: boolean }): Promise<number> {
  const email = needed(options.as, 'the person with --as EMAIL')
  // Loaded where a command needs the house: reading one file does not.
  const { openRunner } = await import('./run.ts')
  const runner = await openRunner(email, needs)
  try {
    return await work(runner)
  } finally {
    await runner.close()
  }
}

const ask: Command = ([question], options) =>
  as(options, async (runner) => {
    await runner.ask(needed(question, 'a question'), (text) => process.stdout.write(text))
    process.stdout.write('\n')
    return 0
  })

const callTool: Command = async ([tool, json], options) => {
  const input = parsed(json ?? '{}', 'the input')
  return as(options, async (runner) => {
    print(await runner.call(needed(tool, 'a tool'), input, options.approval))
    return 0
  })
}

const key: Command = async ([verb], options) => {
  if (verb !== 'create') throw new AppError('invalid', 'The verb is create', { reason: 'usage' })
  return as(options, async (runner) => {
    const result = await runner.call('create_api_key', options.name ? { name: options.name } : {})
    const output = result.status === 'done' ? (result.output as { key: string }) : undefined
    print(options.json ? output : (output?.key ?? ''))
    return 0
  })
}

const importCvs: Command = ([folder], options) => {
  const work = async (runner: Runner) => {
    const { importFolder } = await import('./import-folder.ts')
    const report = await importFolder(runner, needed(folder, 'a folder'))
    if (options.json) print(report)
    return report.failed.length > 0 ? 1 : 0
  }
  return as(options, work, { reads: true })
}

const reindexAll: Command = (_given, options) =>
  as(options, async (runner) => {
    const { reindex } = await import('./index-care.ts')
    const state = await reindex(runner, { all: options.all ?? false, engine: options.engine ?? false })
    print(options.json ? state : `${state.documents.missing + state.documents.stale} of ${state.candidates} profiles behind`)
    return 0
  })

const doctorOfIndex: Command = (_given, options) =>
  as(options, async (runner) => {
    const { doctor, driftsOf } = await import('./index-care.ts')
    const { found, left, healthy } = await doctor(runner, options.look ?? false)
    if (options.json) print({ found, left, healthy })
    else
      for (const { place, missing, stale, extra } of driftsOf(found))
        print(`${place}: ${missing} missing, ${stale} stale, ${extra} too many of ${found.candidates} profiles`)
    if (!options.json) print(healthy ? (found === left ? 'All is there.' : `${found.queued} mended.`) : 'Not mended.')
    return healthy ? 0 : 1
  })

export const commands: Record<string, Command> = {
  parse,
  understand,
  ask,
  call: callTool,
  key,
  import: importCvs,
  reindex: reindexAll,
  doctor: doctorOfIndex,
}
