import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { env, inherited, isDemo } from '#lib/env'

// npm start: builds where the sources have changed since the last build, starts the server, waits until it can answer, says where it is.

const root = join(import.meta.dirname, '..')
const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
const stamp = join(root, '.next', 'bassin-sources')
const sources = [
  'app',
  'agent',
  'tools',
  'retrieval',
  'cv',
  'db',
  'lib',
  'public',
  'package-lock.json',
  'next.config.ts',
  'tsconfig.json',
]
const variables = inherited({ NEXT_TELEMETRY_DISABLED: '1' })

export function sourceHash(): string {
  const hash = createHash('sha256')
  const visit = (path: string) => {
    if (!existsSync(join(root, path))) return
    const entries = path.includes('.') ? [] : readdirSync(join(root, path), { withFileTypes: true, recursive: true })
    const files = path.includes('.')
      ? [join(root, path)]
      : entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    for (const file of files.filter((name) => !/\.test\.tsx?$/.test(name)).sort())
      hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  for (const path of sources) visit(path)
  return hash.digest('hex')
}

export function buildIfNeeded(): void {
  const hash = sourceHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  process.stdout.write('Building (once, about a minute)…\n')
  const built = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    env: { ...variables, NODE_ENV: 'production' },
    encoding: 'utf8',
  })
  if (built.status !== 0) {
    process.stderr.write(`${built.stdout}\n${built.stderr}\nThe build failed.\n`)
    process.exit(1)
  }
  writeFileSync(stamp, hash)
}

function serve(development: boolean): ChildProcess {
  const { PORT, HOST } = env()
  const server = spawn(process.execPath, [next, development ? 'dev' : 'start', '-p', String(PORT), '-H', HOST], {
    cwd: root,
    env: { ...variables, NODE_ENV: development ? 'development' : 'production' },
    stdio: ['ignore', development ? 'inherit' : 'ignore', 'inherit'],
  })
  const stop = () => server.kill('SIGTERM')
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop(), 1000).unref()
  server.on('exit', (code) => process.exit(code ?? 0))
  return server
}

async function ready(address: string): Promise<{ assistant: string }> {
  for (;;) {
    const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(300_000) }).catch(() => undefined)
    if (answer?.ok) return (await answer.json()) as { assistant: string }
    if (answer) process.stderr.write(`Not ready: ${await answer.text()}\n`)
    await wait(answer ? 5000 : 300)
  }
}

async function main(): Promise<void> {
  const development = process.argv.includes('--dev')
  const { PORT, BASSIN_DATA } = env()
  if (!development) buildIfNeeded()
  serve(development)
  process.stdout.write(`Opening ${BASSIN_DATA} (the first start loads the demo)…\n`)
  const address = `http://localhost:${PORT}`
  const { assistant } = await ready(`http://127.0.0.1:${PORT}`)
  const people = ['recruiter', 'recruiter2', 'admin', 'candidate'].map((name) => `  ${name}@example.org`).join('\n')
  const sign = isDemo() ? `Sign in with one click as:\n${people}\n` : ''
  process.stdout.write(`\nBassin is ready: ${address} (assistant: ${assistant})\n${sign}`)
}

if (process.argv[1] === import.meta.filename) await main()
