'use client'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'

const near = 48

/**
 * Follows what is being written only for who is at the bottom, and never so far that the question leaves the top of the screen;
 * for the others says that there is something new below.
 */
export function useFollow(signal: unknown, turns: number) {
  const scroller = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const seen = useRef(0)
  const [below, setBelow] = useState(false)

  // After each drawing: a new turn brings the reader back to the end.
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    if (seen.current !== turns) atEnd.current = true
    seen.current = turns
    if (atEnd.current) box.scrollTop = endOf(box)
  })
  useEffect(() => {
    const box = scroller.current
    if (box && signal) setBelow(!atEnd.current && leftBelow(box) > near)
  }, [signal])
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    const onScroll = () => {
      atEnd.current = box.scrollTop >= endOf(box) - near
      if (leftBelow(box) <= near) setBelow(false)
    }
    box.addEventListener('scroll', onScroll, { passive: true })
    return () => box.removeEventListener('scroll', onScroll)
  }, [])
  const toEnd = () => {
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight })
    setBelow(false)
  }
  return { scroller, below, toEnd }
}

function leftBelow(box: HTMLElement): number {
  return box.scrollHeight - box.clientHeight - box.scrollTop
}

/** The end, or the top of the last turn where that comes first. */
function endOf(box: HTMLElement): number {
  const end = box.scrollHeight - box.clientHeight
  const last = [...box.querySelectorAll<HTMLElement>('[data-turn]')].at(-1)
  return last ? Math.min(end, last.offsetTop - 16) : end
}
