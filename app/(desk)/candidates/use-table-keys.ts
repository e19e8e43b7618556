'use client'
import { useEffect, useRef, useState } from 'react'
import { isFree } from '../../(chat)/free-key.ts'

/** Keys over a table whose rows each hold one link marked `data-row-link`: the focus is the cursor. */
export function useTableKeys(count: number, onToggle: (index: number, range: boolean) => void) {
  const table = useRef<HTMLTableElement>(null)
  const [cursor, setCursor] = useState<number>()
  const latest = useRef({ cursor, onToggle })
  useEffect(() => {
    latest.current = { cursor, onToggle }
  })
  useEffect(() => {
    const go = (index: number) => {
      const link = table.current?.querySelectorAll<HTMLElement>('[data-row-link]')[index]
      link?.focus()
      link?.scrollIntoView({ block: 'nearest' })
    }
    function move(step: number, range: boolean) {
      const at = latest.current.cursor
      const next = at === undefined ? 0 : Math.min(count - 1, Math.max(0, at + step))
      go(next)
      if (range && at !== undefined) latest.current.onToggle(next, true)
    }
    function onKeyDown(event: KeyboardEvent) {
      const inside = table.current?.contains(event.target as Node) || event.target === document.body
      if (!isFree(event) || !inside || count === 0 || table.current?.offsetParent === null) return
      const at = latest.current.cursor
      if (event.key === 'ArrowDown') move(1, event.shiftKey)
      else if (event.key === 'ArrowUp') move(-1, event.shiftKey)
      else if (event.key.toLowerCase() === 'x' && at !== undefined) latest.current.onToggle(at, event.shiftKey)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [count])
  return { table, cursor, onRowFocus: setCursor }
}
