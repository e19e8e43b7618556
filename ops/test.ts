import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inherited } from '#lib/env'
import { findBrowser } from './browser.ts'
import { buildIfNeeded } from './start.ts'

// npm test: format, lint, types, unused code, unit and contract tests, browser tests; ends with one line of counts.

const root = join(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)
const scratch = mkdtempSync(join(tmpdir(), 'bassin-run-'))
let [passed, failed] = [0, 0]

function run(title: string, command: string, args: string[], variables: Record<string, string> = {}): boolean {
  process.stdout.write(`\n== ${title}\n`)
  const started = Date.now()
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: inherited(variables) })
  process.stdout.write(`== ${title}: ${status === 0 ? 'passed' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)\n`)
  return status === 0
}

function check(title: string, command: string, args: string[]): void {
  if (run(title, command, args)) passed += 1
  else failed += 1
}

/** The import rules are only worth something while a file that breaks them fails. */
function checkFixture(): void {
  const { status } = spawnSync(bin('oxlint'), ['--no-ignore', '-c', 'oxlint.config.ts', 'lib/lint/fixture/wrong-import.ts'], {
    cwd: root,
    stdio: 'ignore',
  })
  process.stdout.write(`== import rules catch the fixture: ${status === 0 ? 'FAILED' : 'passed'}\n`)
  if (status === 0) failed += 1
  else passed += 1
}

function countVitest(file: string): void {
  if (!existsSync(file)) return void (failed += 1)
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    numFailedTestSuites: number
    success: boolean
  }
  passed += report.numPassedTests
  failed += report.numFailedTests
  if (!report.success && report.numFailedTests === 0) failed += 1
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

function browser(): void {
  const report = join(scratch, 'playwright.json')
  const path = findBrowser()
  buildIfNeeded()
  run('browser tests', bin('playwright'), ['test', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    ...(path ? { CHROMIUM_PATH: path } : {}),
  })
  if (!existsSync(report)) return void (failed += 1)
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number } }
  passed += stats.expected + stats.flaky
  failed += stats.unexpected
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
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  process.exit(failed === 0 && passed > 0 ? 0 : 1)
}

main()
