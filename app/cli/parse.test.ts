import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inherited } from '#lib/env'
import { profileSchema } from '#lib/profile'

const root = mkdtempSync(join(tmpdir(), 'bassin-parse-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A real process, as `npm run -s bassin -- parse` starts it. */
function parse(file: string, content: string, ...options: string[]) {
  const path = join(root, file)
  writeFileSync(path, content)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['app/cli/bassin.ts', 'parse', path, ...options], {
    encoding: 'utf8',
    env: inherited({ NODE_ENV: 'test', BASSIN_LOG: 'silent' }),
  })
  return { status, stdout, stderr }
}

const cv = `Maëlys Quéméner
Aide-soignante
maelys.quemener@example.org

EXPÉRIENCE
mars 2020 – aujourd'hui : Aide-soignante de nuit, EHPAD Les Tilleuls, Villeurbanne
`

describe('bassin parse', () => {
  it('prints a JSON Resume and nothing else, whatever the file is called', () => {
    const { status, stdout, stderr } = parse('cv.pdf', cv)
    expect([status, stderr]).toEqual([0, ''])
    const profile = profileSchema.parse(JSON.parse(stdout))
    expect(profile.basics?.name).toBe('Maëlys Quéméner')
    expect(profile.work?.[0]).toMatchObject({ name: 'EHPAD Les Tilleuls', startDate: '2020-03' })
  })

  it('tells the source of each value with --facts, and what it is in the taxonomy', () => {
    const { status, stdout } = parse('cv.txt', cv, '--facts')
    const { facts } = JSON.parse(stdout) as { facts: { path: string; words: string; confidence: number; meanings?: object[] }[] }
    expect(status).toBe(0)
    expect(facts.find(({ path }) => path === 'work[0].position')).toMatchObject({
      words: 'Aide-soignante de nuit',
      source: { kind: 'document', page: 1, start: cv.indexOf('Aide-soignante de nuit') },
      meanings: [{ id: 'occupation:healthcare-assistant', codes: { rome: 'J1501' } }],
    })
    expect(facts.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true)
  })

  it('says why a file is not read, in both languages, and prints nothing', () => {
    const { status, stdout, stderr } = parse('broken.pdf', '%PDF-1.7 broken')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr.trim().split('\n')).toHaveLength(2)
    expect(stderr).toMatch(/damaged/i)
    expect(stderr).toMatch(/abîm|endommag/i)
  })
})
