'use client'
import { useState } from 'react'

/** State that starts again from `given` whenever `origin` is another one, and is free to change in between. */
export function useFollowing<T>(given: T, origin: unknown): [T, (value: T) => void] {
  const [seen, setSeen] = useState(origin)
  const [value, setValue] = useState(given)
  if (!Object.is(seen, origin)) {
    setSeen(origin)
    setValue(given)
    return [given, setValue]
  }
  return [value, setValue]
}
