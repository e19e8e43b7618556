import { useCallback, useEffect, useRef, useState } from 'react'
import { type Answer, type Answers, keep, readKept } from './kept.ts'
import { type Failure, sittingDoor } from './sitting-door.ts'

export type Saving = 'saved' | 'saving' | 'offline'
const pause = 500
const again = 4000

/** Hands over all that waits, what changes meanwhile too; stops where the network is lost or the test is over. */
async function handOver(token: string, waiting: Answers): Promise<Failure | undefined> {
  const door = sittingDoor(token)
  for (;;) {
    const [next] = Object.entries(waiting)
    if (!next) return undefined
    const [id, answer] = next
    const told = await door.answer(id, answer)
    const lost = !told.ok && ['unavailable', 'too_many', 'internal'].includes(told.failure.code)
    if (lost) return told.failure
    if (waiting[id] === answer) delete waiting[id]
    keep(token, waiting)
    if (!told.ok && told.failure.code === 'conflict') return told.failure
  }
}

/** One hand-over at a time; `flush` answers what went wrong, or undefined. */
function useHandOver(token: string, onOver: () => void) {
  const [saving, setSaving] = useState<Saving>('saved')
  const waiting = useRef<Answers>({})
  const running = useRef<Promise<Failure | undefined>>(undefined)
  const flush = useCallback((): Promise<Failure | undefined> => {
    running.current ??= handOver(token, waiting.current)
      .then((failure) => {
        setSaving(failure && failure.code !== 'conflict' ? 'offline' : 'saved')
        if (failure?.code === 'conflict') onOver()
        return failure
      })
      .finally(() => (running.current = undefined))
    return running.current
  }, [token, onOver])
  /** Puts answers in the queue; those of now win over those kept before. */
  const hold = useCallback(
    (answers: Answers) => {
      Object.assign(waiting.current, answers)
      keep(token, waiting.current)
    },
    [token],
  )
  const waits = useCallback(() => Object.keys(waiting.current).length > 0, [])
  return { hold, waits, saving, setSaving, flush }
}

/**
 * Answers, each handed to the house as it is given. What could not be handed over stays on this phone, through a reload too, and goes when
 * the network is back.
 */
export function useAnswers(token: string, given: Answers, onOver: () => void) {
  const [answers, setAnswers] = useState<Answers>(given)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { hold, waits, saving, setSaving, flush } = useHandOver(token, onOver)
  useEffect(() => {
    const restore = async () => {
      const kept = await Promise.resolve(readKept(token))
      if (Object.keys(kept).length === 0 || waits()) return
      hold(kept)
      setAnswers((before) => ({ ...before, ...kept }))
      await flush()
    }
    const back = () => {
      if (waits()) void flush()
    }
    void restore()
    const retry = setInterval(back, again)
    window.addEventListener('online', back)
    return () => {
      clearInterval(retry)
      window.removeEventListener('online', back)
    }
  }, [token, flush, hold, waits])
  function change(id: string, answer: Answer) {
    setAnswers((before) => ({ ...before, [id]: answer }))
    hold({ [id]: answer })
    setSaving((before) => (before === 'offline' ? before : 'saving'))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), pause)
  }
  /** A file goes by itself, whole; it is not kept on the phone. */
  async function give(id: string, file: File): Promise<Failure | undefined> {
    setSaving('saving')
    const told = await sittingDoor(token).file(id, file)
    setSaving('saved')
    if (!told.ok) return told.failure
    setAnswers((before) => ({ ...before, [id]: { value: '', values: [], fileName: told.value.fileName ?? file.name } }))
    return undefined
  }
  return { answers, saving, change, give, flush }
}
