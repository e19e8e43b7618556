import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { AppError, toAppError } from '#lib/errors'
import { importFolder } from './import-folder.ts'
import { openRunner } from './run.ts'

export type Options = { as?: string; today?: string; name?: string; approval?: string; facts?: boolean; json?: boolean }
type Command = (given: string[], options: Options) => Promise<number>

const needed = (value: string | undefined, what: string): string => {
  if (!value) throw new AppError('invalid', `Give ${what}. «bassin --help» shows how.`, { reason: 'usage' })
  return value
}
const print = (value: unknown) => process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}\n`)

const parse: Command = async ([file], { facts, today }) => {
  const path = needed(file, 'a file')
  const { readCv } = await import('#cv/read')
  const bytes = await readFile(path).catch(() => {
    throw new AppError('not_found', `There is no file ${path}`, { reason: 'file_missing' })
  })
  const reading = await readCv(bytes, basename(path), today ? { today } : {}).catch(worded)
  print(facts ? reading : reading.profile)
  return 0
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

const ask: Command = async ([question], options) => {
  const runner = await openRunner(needed(options.as, 'the person with --as EMAIL'))
  try {
    await runner.ask(needed(question, 'a question'), (text) => process.stdout.write(text))
    process.stdout.write('\n')
    return 0
  } finally {
    await runner.close()
  }
}

const callTool: Command = async ([tool, json], options) => {
  const input = parsed(json ?? '{}', 'the input')
  const runner = await openRunner(needed(options.as, 'the person with --as EMAIL'))
  try {
    print(await runner.call(needed(tool, 'a tool'), input, options.approval))
    return 0
  } finally {
    await runner.close()
  }
}

const key: Command = async ([verb], options) => {
  if (verb !== 'create') throw new AppError('invalid', 'The verb is create', { reason: 'usage' })
  const runner = await openRunner(needed(options.as, 'the person with --as EMAIL'))
  try {
    const result = await runner.call('create_api_key', options.name ? { name: options.name } : {})
    const output = result.status === 'done' ? (result.output as { key: string }) : undefined
    print(options.json ? output : (output?.key ?? ''))
    return 0
  } finally {
    await runner.close()
  }
}

const importCvs: Command = async ([folder], options) => {
  const runner = await openRunner(needed(options.as, 'the person with --as EMAIL'))
  try {
    const report = await importFolder(runner, needed(folder, 'a folder'))
    if (options.json) print(report)
    return report.failed.length > 0 ? 1 : 0
  } finally {
    await runner.close()
  }
}

export const commands: Record<string, Command> = { parse, understand, ask, call: callTool, key, import: importCvs }
