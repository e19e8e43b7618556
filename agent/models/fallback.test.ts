import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Env, parseEnv } from '#lib/env'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import type { Limits } from '../answer.ts'
import { calls, said, start } from '../testing.ts'
import { closeBreakers } from './breaker.ts'
import { assistantsOf } from './choose.ts'

let house: TestHouse
let providers: ChildProcess
let url: string
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  await house.addJob('Conducteur SPL')
  const server = join(import.meta.dirname, '../../e2e/providers/server.ts')
  providers = spawn(process.execPath, [server], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(providers.stdout!, 'data')) as [Buffer]
  url = line.toString().trim()
})
afterAll(async () => {
  providers.kill()
  await house.close()
})
beforeEach(async () => {
  closeBreakers()
  await fetch(`${url}/requests`, { method: 'DELETE' })
})

type Request = { path: string; authorization: string; body: { store?: boolean; tools?: unknown[] } }
const requests = async () => (await (await fetch(`${url}/requests`)).json()) as Request[]

const settings = {
  mistral: (manner: string) => ({ MISTRAL_API_KEY: 'key-m', MISTRAL_URL: `${url}/${manner}` }),
  openai: (manner: string) => ({ OPENAI_API_KEY: 'key-o', OPENAI_URL: `${url}/${manner}` }),
  compatible: (manner: string) => ({ OPENAI_COMPATIBLE_URL: `${url}/${manner}/v1` }),
}
const names = Object.keys(settings) as (keyof typeof settings)[]

function startWith(variables: Record<string, string>, limits?: Partial<Limits>) {
  const env: Env = parseEnv({ NODE_ENV: 'test', BASSIN_LOG: 'silent', ...variables })
  return start({ ...house, deps: { ...house.deps, env } }, limits ? { options: { limits } } : {})
}

describe('the assistants of an instance', () => {
  const of = (variables: Record<string, string>) => assistantsOf(parseEnv(variables))
  test('are those with keys, in a fixed order, the builtin last', () => {
    expect(of({})).toEqual(['builtin'])
    expect(of({ OPENAI_API_KEY: 'k', MISTRAL_API_KEY: 'k' })).toEqual(['mistral', 'openai', 'builtin'])
    expect(of({ OPENAI_COMPATIBLE_URL: 'http://127.0.0.1:1/v1' })).toEqual(['compatible', 'builtin'])
  })
  test('or those that ASSISTANT lists and that can be asked', () => {
    const keys = { OPENAI_API_KEY: 'k', MISTRAL_API_KEY: 'k' }
    expect(of({ ...keys, ASSISTANT: 'openai, mistral' })).toEqual(['openai', 'mistral', 'builtin'])
    expect(of({ ...keys, ASSISTANT: 'builtin' })).toEqual(['builtin'])
    expect(of({ ASSISTANT: 'mistral' })).toEqual(['builtin'])
  })
})

describe.each(names)('%s over HTTP', (name) => {
  test('streams words', async () => {
    const answer = await startWith(settings[name]('ok')).say('Bonjour à tous')
    expect(said(answer)).toBe('You said: Bonjour à tous')
    expect(answer.metadata).toMatchObject({ assistant: name, status: 'complete' })
    expect(answer.metadata?.degraded).toBeUndefined()
    const [request] = await requests()
    expect(request!.authorization).toBe(name === 'compatible' ? '' : `Bearer key-${name[0]}`)
    expect(request!.body.tools!.length).toBeGreaterThan(8)
  })

  test('calls a tool and reads a few lines of what it answered', async () => {
    const answer = await startWith(settings[name]('ok')).say('call list_jobs {"words":"spl"}')
    expect(calls(answer)).toMatchObject([
      { name: 'list_jobs', input: { words: 'spl' }, output: { status: 'done', output: { total: 1 } } },
    ])
    expect(said(answer)).toMatch(/^Result: 1 jobs\nConducteur SPL/)
  })

  test('is sent no mail, phone, social security or bank number, and the person reads them back', async () => {
    const person = 'nadege.fontanel@example.org, 06 39 98 12 40, 2 85 05 69 123 456 78, FR76 3000 6000 0112 3456 7890 189'
    const answer = await startWith(settings[name]('ok')).say(`note ceci : ${person}`)
    expect(said(answer)).toBe(`You said: note ceci : ${person}`)
    const sent = JSON.stringify((await requests()).map(({ body }) => body))
    expect(sent).not.toMatch(/nadege\.fontanel|06 39 98|2 85 05 69|FR76 3000/)
  })

  test.each(['500', '429-long', 'refused', 'bad-json', 'cut-first', 'hang'])(
    '%s: the builtin answers and says so',
    async (manner) => {
      const answer = await startWith(settings[name](manner), { chunk: 600 }).say('Bonjour')
      expect(said(answer)).toMatch(/^Bonjour\. Dites-moi/)
      expect(answer.metadata).toMatchObject({ assistant: 'builtin', degraded: [name], status: 'complete' })
      const asked = await requests()
      expect(asked).toHaveLength(manner === '500' ? 3 : 1)
    },
  )

  test.each(['429', '500-once'])('%s: the second try answers', async (manner) => {
    const answer = await startWith(settings[name](manner)).say('Bonjour')
    expect(said(answer)).toBe('You said: Bonjour')
    expect(answer.metadata?.degraded).toBeUndefined()
    expect(await requests()).toHaveLength(2)
  })

  test.each(['cut', 'stall'])('%s: what came is kept, the answer is incomplete', async (manner) => {
    const answer = await startWith(settings[name](manner), { chunk: 400 }).say(
      'Une phrase assez longue pour être coupée en son milieu',
    )
    expect(said(answer)).toMatch(/^You said: /)
    expect(said(answer)).not.toContain('milieu')
    expect(answer.metadata).toMatchObject({ assistant: name, status: 'incomplete' })
  })
})

test('asks the next assistant of the list before the builtin, and leaves the one that failed alone for a while', async () => {
  const person = startWith({ ...settings.mistral('refused'), ...settings.openai('ok') })
  const first = await person.say('Bonjour')
  expect(first.metadata).toMatchObject({ assistant: 'openai', degraded: ['mistral'] })
  expect(await requests()).toHaveLength(2)
  const second = await person.say('Encore')
  expect(second.metadata).toMatchObject({ assistant: 'openai', degraded: ['mistral'] })
  expect((await requests()).map(({ path }) => path.split('/')[1])).toEqual(['refused', 'ok', 'ok'])
})

test('OpenAI is asked to keep nothing', async () => {
  await startWith(settings.openai('ok')).say('Bonjour')
  expect((await requests())[0]!.body.store).toBe(false)
})
