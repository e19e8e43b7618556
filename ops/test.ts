import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { inherited } from '#lib/env'
import { findBrowser } from './browser.ts'
import { buildIfNeeded } from './start.ts'

// npm test: format, lint, types, unused code, unit and contract tests, browser tests; ends with one line of counts.

const root = join(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)
const scratch = mkdtempSync(join(tmpdir(), 'bassin-run-'))
let [passed, failed] = [0, 0]
/** What failed, told again at the end: a long log is read from there. */
const failures: string[] = []

function fail(title: string, message = ''): void {
  failed += 1
  failures.push([title, ...message.trim().split('\n').slice(0, 12)].join('\n    '))
}

function run(title: string, command: string, args: string[], variables: Record<string, string> = {}): boolean {
  process.stdout.write(`\n== ${title}\n`)
  const started = Date.now()
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: inherited(variables) })
  process.stdout.write(`== ${title}: ${status === 0 ? 'passed' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)\n`)
  return status === 0
}

function check(title: string, command: string, args: string[]): void {
  if (run(title, command, args)) passed += 1
  else fail(title)
}

/** The import rules are only worth something while a file that breaks them fails. */
function checkFixture(): void {
  const { status } = spawnSync(bin('oxlint'), ['--no-ignore', '-c', 'oxlint.config.ts', 'lib/lint/fixture/wrong-import.ts'], {
    cwd: root,
    stdio: 'ignore',
  })
  process.stdout.write(`== import rules catch the fixture: ${status === 0 ? 'FAILED' : 'passed'}\n`)
  if (status === 0) fail('import rules let the fixture pass')
  else passed += 1
}

interface VitestReport {
  numPassedTests: number
  success: boolean
  testResults: {
    name: string
    message?: string
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[]
  }[]
}

function countVitest(file: string): void {
  if (!existsSync(file)) return fail('unit and contract tests wrote no report')
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  passed += report.numPassedTests
  const before = failed
  for (const { name, message, assertionResults } of report.testResults) {
    const lost = assertionResults.filter(({ status }) => status === 'failed')
    for (const test of lost) fail(`${relative(root, name)} › ${test.fullName}`, test.failureMessages?.[0])
    if (message && lost.length === 0) fail(relative(root, name), message)
  }
  if (!report.success && failed === before) fail('unit and contract tests')
}

function unit(paths: string[]): void {
  const report = join(scratch, 'vitest.json')
  run('unit and contract tests', bin('vitest'), [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...paths,
  ])
  countVitest(report)
}

interface BrowserSuite {
  title: string
  suites?: BrowserSuite[]
  specs: { title: string; tests: { status: string; results: { error?: { message?: string } }[] }[] }[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
  suites: BrowserSuite[]
  errors: { message?: string }[]
}

function failuresOf(suite: BrowserSuite, above = ''): void {
  const path = [above, suite.title].filter(Boolean).join(' › ')
  for (const spec of suite.specs) {
    for (const { status, results } of spec.tests) {
      if (status === 'unexpected') fail(`${path} › ${spec.title}`, results.at(-1)?.error?.message)
      if (status === 'flaky') process.stdout.write(`passed at a second try: ${path} › ${spec.title}\n`)
    }
  }
  for (const inner of suite.suites ?? []) failuresOf(inner, path)
}

function browser(): void {
  const report = join(scratch, 'playwright.json')
  const path = findBrowser()
  buildIfNeeded()
  run('browser tests', bin('playwright'), ['test', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    ...(path ? { CHROMIUM_PATH: path } : {}),
  })
  if (!existsSync(report)) return fail('browser tests wrote no report')
  const { stats, suites, errors } = JSON.parse(readFileSync(report, 'utf8')) as PlaywrightReport
  passed += stats.expected + stats.flaky
  for (const suite of suites) failuresOf(suite)
  for (const { message } of errors) fail('browser tests', message)
}

function main(): void {
  const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const contract = process.argv.includes('--contract')
  if (!contract && only.length === 0) {
    check('format', bin('oxfmt'), ['--check', '.'])
    check('lint', bin('oxlint'), [])
    checkFixture()
    check('types', bin('tsc'), ['--noEmit'])
    check('unused code', bin('knip'), [])
  }
  unit(contract ? ['db/contract', 'retrieval/contract'] : only)
  if (!contract && only.length === 0 && !process.argv.includes('--quick')) browser()
  rmSync(scratch, { recursive: true, force: true })
  for (const failure of failures) process.stdout.write(`\nfailed: ${failure}\n`)
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  process.exit(failed === 0 && passed > 0 ? 0 : 1)
}

main()
