import type { OutputOf } from '#tools/registry'
import type { Answer } from './kept.ts'

export type Sitting = OutputOf<'get_sitting'>
export type Failure = { code: string; reason?: string }
export type Told<T> = { ok: true; value: T } | { ok: false; failure: Failure }

const lost: Failure = { code: 'unavailable', reason: 'network' }

async function ask<T>(path: string, init: RequestInit): Promise<Told<T>> {
  try {
    const response = await fetch(path, init)
    const value = (await response.json()) as T & { error?: Failure }
    return value.error ? { ok: false, failure: value.error } : { ok: true, value }
  } catch {
    return { ok: false, failure: lost }
  }
}

/** The three things that the person with the link may do, and a look at where it stands. */
export function sittingDoor(token: string) {
  const path = `/api/test/${encodeURIComponent(token)}`
  const post = <T>(body: object) =>
    ask<T>(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  return {
    read: () => ask<Sitting>(path, {}),
    start: () => post<object>({ do: 'start' }),
    submit: () => post<object>({ do: 'submit' }),
    answer: (questionId: string, { value, values }: Answer) => post<object>({ do: 'answer', questionId, value, values }),
    file: (questionId: string, file: File) => {
      const body = new FormData()
      body.set('questionId', questionId)
      body.set('file', file)
      return ask<{ fileName?: string }>(`${path}/file`, { method: 'POST', body })
    },
  }
}
