import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addMember, createAccount } from '#db/accounts'
import { parseEnv } from '#lib/env'
import { openDeps } from '#tools/kit/deps'
import { registry } from '#tools/registry'

const root = mkdtempSync(join(tmpdir(), 'bassin-import-'))
const folder = join(root, 'cvs')
const settings = { BASSIN_DATA: join(root, 'data'), BASSIN_DEMO: '0', BASSIN_LOG: 'silent', NODE_ENV: 'test' as const }
const people = 24
const openHere = () => openDeps(parseEnv(settings), registry)

const cv = (number: number) => `Personne ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[number]}lpha
Aide-soignante
69100 Villeurbanne
personne${number}@example.org

EXPÉRIENCE
mars 2020 – aujourd'hui : Aide-soignante de nuit, EHPAD Les Tilleuls, Villeurbanne
`

beforeAll(async () => {
  mkdirSync(join(folder, 'sub'), { recursive: true })
  for (let number = 0; number < people - 4; number += 1)
    writeFileSync(join(folder, number % 2 ? 'sub' : '', `cv-${number}.txt`), cv(number))
  const zipped = Object.fromEntries([4, 3, 2, 1].map((last) => [`lot/cv-${people - last}.txt`, strToU8(cv(people - last))]))
  writeFileSync(
    join(folder, 'lot.zip'),
    zipSync({ ...zipped, '__MACOSX/._cv.txt': strToU8('x'), 'lot/bomb.txt': new Uint8Array(20_000_000) }),
  )
  writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7 broken')
  writeFileSync(join(folder, 'twice.txt'), cv(0))
  const deps = await openHere()
  const db = deps.database.system
  await db.insertInto('organisation').values({ id: 'org_import', name: 'Agence', slug: 'import', area: 'Lyon' }).execute()
  const userId = await createAccount(db, { name: 'Rita', email: 'rita@example.org', password: 'a-long-password', locale: 'fr' })
  await addMember(db, { organisationId: 'org_import', userId, role: 'recruiter' })
  await deps.database.close()
}, 300_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A real process; killed without a word once `when` says so of what it has told. Answers its report, or nothing where it was killed. */
function runImport(when?: (told: string) => boolean): Promise<string | undefined> {
  const child = spawn(process.execPath, ['app/cli/bassin.ts', 'import', folder, '--as', 'rita@example.org', '--json'], {
    env: settings,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, told] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk))
  child.stderr.on('data', (chunk: Buffer) => {
    told += chunk
    if (when?.(told)) child.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (_code, signal) => resolve(signal === 'SIGKILL' ? undefined : out || told))
  })
}

type Report = { read: number; duplicates: number; failed: { file: string; reason: string }[] }

/** Where the machine was too busy for a file, another run takes it up. */
async function importToTheEnd(tries = 4): Promise<Report> {
  const report = JSON.parse((await runImport())!) as Report
  return tries > 1 && report.failed.some(({ reason }) => reason === 'too_slow') ? importToTheEnd(tries - 1) : report
}

it('killed without warning and run again, loses nobody and doubles nobody', async () => {
  expect(await runImport((told) => / [1-9]\d* waiting/.test(told))).toBeUndefined()
  expect(await runImport((told) => /: (?:[3-9]|\d{2,}) read/.test(told))).toBeUndefined()
  const report = await importToTheEnd()
  expect(report.failed.map(({ file, reason }) => [file.slice(folder.length + 1), reason]).sort()).toEqual([
    ['broken.pdf', expect.stringMatching(/^[a-z_]+$/)],
    ['lot.zip/lot/bomb.txt', 'file_too_large'],
  ])
  expect(report.read + report.duplicates).toBe(people + 1)
  const deps = await openHere()
  const db = deps.database.system
  const count = async (table: 'candidate' | 'document' | 'search_document') =>
    Number(
      (
        await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )
  expect(await count('candidate')).toBe(people)
  expect(await count('search_document')).toBe(people)
  expect(await count('document')).toBe(people + 1)
  const documents = await db.selectFrom('document').select(['state', 'candidate_id']).execute()
  expect(documents.filter(({ state }) => state === 'read')).toHaveLength(people)
  expect(new Set(documents.flatMap(({ candidate_id }) => candidate_id ?? [])).size).toBe(people)
  expect(
    await db.selectFrom('fact').select('path').where('path', '=', 'basics.email').where('state', '=', 'current').execute(),
  ).toHaveLength(people)
  await deps.database.close()
}, 300_000)
