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
  const [below, setBelow] = useState(false)

  const wanted = () => {
    const box = scroller.current
    const last = box?.querySelector<HTMLElement>('[data-turn]:last-of-type')
    if (!box) return 0
    const end = box.scrollHeight - box.clientHeight
    return last ? Math.min(end, last.offsetTop - 16) : end
  }
  useLayoutEffect(() => {
    atEnd.current = true
  }, [turns])
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    if (atEnd.current) box.scrollTop = wanted()
    else setBelow(box.scrollHeight - box.clientHeight - box.scrollTop > near)
  }, [signal])
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    const onScroll = () => {
      atEnd.current = box.scrollTop >= wanted() - near
      if (box.scrollHeight - box.clientHeight - box.scrollTop <= near) setBelow(false)
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
