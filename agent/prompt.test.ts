import { describe, expect, test } from 'vitest'
import type { Caller } from '#tools/kit/define'
import { offeredTo } from '#tools/kit/describe'
import { registry } from '#tools/registry'
import { instructions } from './prompt.ts'
import { offeredSchema } from './schema.ts'

const caller = (role: 'recruiter' | 'candidate', locale: 'fr' | 'en'): Caller => ({
  organisationId: 'org',
  userId: 'user',
  name: 'Camille Rostaing',
  role,
  locale,
  door: 'chat',
  person: false,
})
const about = { here: { jobId: 'job_1' }, now: new Date('2026-11-24T10:00:00Z') }

describe.each(['recruiter', 'candidate'] as const)('what a model is told for a %s', (role) => {
  test.each(['fr', 'en'] as const)('is short, in %s, the same until what changes, without the name of the person', (locale) => {
    const told = instructions(caller(role, locale), about)
    expect(Buffer.byteLength(told)).toBeLessThan(3_000)
    expect(told.endsWith('Today: 2026-11-24. On screen: jobId=job_1.')).toBe(true)
    const other = instructions(caller(role, locale), { here: {}, now: new Date('2027-01-01T10:00:00Z') })
    expect(other.slice(0, other.indexOf('Today'))).toBe(told.slice(0, told.indexOf('Today')))
    expect(told).not.toContain('Camille')
  })

  test('spells the slots out once, and drops no field', () => {
    const search = registry.get('search_candidates')!
    const compact = offeredSchema(search) as { properties: { filters: { properties: object } } }
    expect(Object.keys(compact.properties)).toEqual(Object.keys(search.input.shape))
    expect(Object.keys(compact.properties.filters.properties)).toContain('exclude_titles')
    const compare = registry.get('compare_candidates')!
    expect(offeredSchema(compare)).toMatchObject({
      properties: { filters: { type: 'object', description: expect.any(String) } },
    })
  })

  test('fits with its tools in a fixed number of bytes', () => {
    const tools = offeredTo(registry.values(), { role, door: 'chat' })
    const bytes = tools.map((tool) => Buffer.byteLength(tool.name + tool.description + JSON.stringify(offeredSchema(tool))))
    const total = bytes.reduce((sum, size) => sum + size, 0)
    expect(total).toBeLessThan(role === 'recruiter' ? 16_000 : 5_000)
  })
})
