import { useEffect, useState } from 'react'

/** Milliseconds until `end` by the house's clock, whatever this phone's says; it moves each second, and not at all where there is no end. */
export function useClock(end: string | null, houseNow: string): number {
  const [now, setNow] = useState(() => Date.parse(houseNow))
  useEffect(() => {
    if (end === null) return
    const skew = Date.parse(houseNow) - Date.now()
    const timer = setInterval(() => setNow(Date.now() + skew), 1000)
    return () => clearInterval(timer)
  }, [end, houseNow])
  return end === null ? 0 : Math.max(0, Date.parse(end) - now)
}

export const clockFace = (left: number) => {
  const seconds = Math.ceil(left / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
