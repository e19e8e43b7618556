import { createHash } from 'node:crypto'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Session = {
  id: string
  candidate: string
  email: string
  create_date: string
  start_date: string | null
  close_date: string | null
  evaluation: { result: number; max_result: number; tasks: object[] } | null
  cancelled: boolean
  callbacks: { event: string; url: string }[]
}
type Posted = { url: string; body: string; headers: Record<string, string> }

/** For tests: a server on this machine that speaks Codility's wire format. `broken` answers that status to whatever is asked next. */
export async function openCodility(token = 'token-of-the-tests') {
  const sessions = new Map<string, Session>()
  const state = { broken: 0, asked: [] as string[] }
  const server = createServer((request, response) => {
    void answer({ request, response, token, sessions, state, base: base() })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const change = (id: string, part: Partial<Session>) => sessions.set(id, { ...sessions.get(id)!, ...part })
  return {
    url: base(),
    token,
    sessions,
    asked: state.asked,
    break: (status: number) => void (state.broken = status),
    start: (id: string) => change(id, { start_date: '2026-03-27T10:00:00Z' }),
    finish: (id: string, result: number, max_result: number) =>
      change(id, {
        start_date: '2026-03-27T10:00:00Z',
        close_date: '2026-03-27T11:00:00Z',
        evaluation: {
          result,
          max_result,
          tasks: [{ task_name: 'BinaryGap', name: 'BinaryGap', result, max_result, prg_lang: 'py3' }],
        },
      }),
    /** What is posted to who asked for it, once a result is there. */
    posted: (id: string): Posted[] =>
      sessions
        .get(id)!
        .callbacks.map(({ event, url }) => signed(token, url, { event, session: shown(sessions.get(id)!, base()) })),
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  }
}

function signed(token: string, url: string, event: object): Posted {
  const body = JSON.stringify(event)
  const checksum = createHash('md5')
    .update(body + token)
    .digest('hex')
  return { url, body, headers: { authorization: `Bearer ${token}`, checksum, 'content-type': 'application/json' } }
}

const tests = [
  { id: 4101, name: 'Backend, two tasks', is_archived: false },
  { id: 4102, name: 'An old one', is_archived: true },
  { id: 4103, name: 'SQL and reading code', is_archived: false },
]

function shown({ callbacks: _callbacks, cancelled: _cancelled, ...session }: Session, base: string) {
  const url = `${base}/api/sessions/${session.id}/`
  return {
    ...session,
    url,
    first_name: null,
    last_name: null,
    campaign_url: `${base}/api/tests/4101/`,
    similarity: null,
    report_link: session.evaluation ? `https://app.codility.example/cert/view/cert${session.id}/` : null,
    pdf_report_url: null,
    feedback_link: null,
    cancel_url: `${url}cancel/`,
    test_link: `https://app.codility.example/test/${session.id}/`,
  }
}

type Asked = {
  request: IncomingMessage
  response: ServerResponse
  token: string
  sessions: Map<string, Session>
  state: { broken: number; asked: string[] }
  base: string
}

async function answer({ request, response, token, sessions, state, base }: Asked): Promise<void> {
  const send = (status: number, body: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', base)
  state.asked.push(`${request.method} ${pathname}`)
  if (state.broken) return send(state.broken, { detail: 'broken' })
  if (request.headers.authorization !== `Bearer ${token}`) return send(401, { detail: 'Invalid token.' })
  const [, , kind, id, verb] = pathname.split('/')
  if (kind === 'tests' && !id) return send(200, pageOf(Number(searchParams.get('page') ?? 1), base))
  if (kind === 'tests' && verb === 'invite' && request.method === 'POST') {
    if (!tests.some((test) => String(test.id) === id)) return send(404, { detail: 'Not found.' })
    return send(200, invite(sessions, base, JSON.parse(await bodyOf(request))))
  }
  const session = kind === 'sessions' ? sessions.get(id ?? '') : undefined
  if (!session) return send(404, { detail: 'Not found.' })
  if (verb === 'cancel' && request.method === 'POST') sessions.set(session.id, { ...session, cancelled: true })
  return send(200, shown(session, base))
}

function pageOf(page: number, base: string) {
  const results = tests.slice((page - 1) * 2, page * 2).map((test) => ({
    ...test,
    url: `${base}/api/tests/${test.id}/`,
    create_date: '2026-01-05T09:00:00Z',
    public_test_link: null,
    invite_url: `${base}/api/tests/${test.id}/invite/`,
    sessions_url: `${base}/api/sessions/?test=${test.id}`,
  }))
  return { count: tests.length, next: page === 1 ? `${base}/api/tests/?page=2` : null, previous: null, results }
}

type Invitation = { candidates: { id: string; email?: string }[]; event_callbacks?: Session['callbacks'] }

function invite(sessions: Map<string, Session>, base: string, { candidates, event_callbacks = [] }: Invitation) {
  return {
    candidates: candidates.map(({ id: candidate, email = '' }) => {
      const id = `T${sessions.size + 1}TEST-${candidate.slice(-3).toUpperCase()}`
      const dates = { create_date: '2026-03-26T09:00:00Z', start_date: null, close_date: null }
      sessions.set(id, { id, candidate, email, ...dates, evaluation: null, cancelled: false, callbacks: event_callbacks })
      return { id: candidate, test_link: `https://app.codility.example/test/${id}/`, session_url: `${base}/api/sessions/${id}/` }
    }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
