import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inputSchema, outputSchema, routeOf, toolsFor } from './kit/describe.ts'
import { registry } from './registry.ts'

const tools = [...registry.values()]
const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== 'kit',
)
const fileOf = (name: string) =>
  folders.map((folder) => join(import.meta.dirname, folder.name, `${name.replaceAll('_', '-')}.ts`)).find(existsSync)

describe('the registry', () => {
  it('is sorted, each key its tool’s own name', () => {
    const names = [...registry.keys()]
    expect(names).toEqual([...names].sort())
    expect(tools.map(({ name }) => name)).toEqual(names)
  })

  it('has one address per route', () => {
    const routes = tools.flatMap((tool) => tool.route ?? []).map((route) => route.replace(/\{\w+\}/g, '{}'))
    expect(new Set(routes).size).toBe(routes.length)
  })
})

describe.each(tools)('$name', (tool) => {
  it('has a file and a test of its name', () => {
    const file = fileOf(tool.name)
    expect(file, `a file for ${tool.name}`).toBeDefined()
    expect(existsSync(file!.replace(/\.ts$/, '.test.ts')), `a test for ${tool.name}`).toBe(true)
  })

  it('says who may call it, what it does, who must agree', () => {
    expect(tool.roles.length).toBeGreaterThan(0)
    expect(['read', 'write', 'send']).toContain(tool.effect)
    expect(tool.description).toMatch(/^[A-Z][a-z]+ /)
    expect(tool.title.fr).not.toBe('')
    expect(tool.title.en).not.toBe('')
    if (tool.effect === 'read') expect(tool.approval).toBe('never')
    else expect(tool.preview, 'a preview').toBeTypeOf('function')
  })

  it('never takes organisation, user or role from an input', () => {
    const fields = Object.keys(tool.input.shape)
    expect(fields.filter((field) => /^(organisation|organization|user|role|tenant)(Id)?$/.test(field))).toEqual([])
  })

  it('has JSON schemas with an object root, and a path made of its own fields', () => {
    expect(inputSchema(tool)).toMatchObject({ type: 'object' })
    expect(outputSchema(tool)).toMatchObject({ type: 'object' })
    for (const parameter of routeOf(tool)?.parameters ?? []) expect(Object.keys(tool.input.shape)).toContain(parameter)
  })
})

it('offers a model nothing that a door keeps for people', () => {
  const offered = toolsFor(tools, { role: 'recruiter', door: 'chat' }).map(({ name }) => name)
  expect(offered).not.toContain('decide_approval')
  expect(offered).not.toContain('create_api_key')
})

type Schema = {
  type?: unknown
  enum?: unknown
  format?: unknown
  pattern?: unknown
  properties?: Record<string, Schema>
  items?: Schema
}

/** The fields of an input that take any words. */
function freeWords({ type, enum: one, format, pattern, properties, items }: Schema, name = ''): string[] {
  if (properties) return Object.entries(properties).flatMap(([key, field]) => freeWords(field, key))
  if (items) return freeWords(items, name)
  return type === 'string' && !one && !format && !pattern && !/id$|ids$|token|key|cursor/i.test(name) ? [name] : []
}

/**
 * Those whose free words are of no person (names of colleagues, of stages and of files, places, passwords, the ground that keeps somebody’s data), and those
 * that read the law themselves: questions of a test, an advert that was a draft.
 */
const ofNobody = new Set([
  'add_member',
  'assign_applications',
  'change_password',
  'create_api_key',
  'merge_candidates',
  'move_applications',
  'propose_interview',
  'record_impact_report',
  'refuse_erasure',
  'remove_member',
  'reset_member_password',
  'save_test',
  'send_test',
  'set_job_stages',
  'set_member_rights',
  'update_job',
  'upload_cv',
])

it.each(tools.filter(({ effect, roles }) => effect !== 'read' && roles.some((role) => role === 'recruiter' || role === 'admin')))(
  '$name: words that it keeps or tells pass the guard',
  (tool) => {
    const words = freeWords(inputSchema(tool) as Schema)
    if (words.length > 0 && !ofNobody.has(tool.name)) expect(tool.keeps ?? tool.tells, words.join(', ')).toBeDefined()
  },
)
