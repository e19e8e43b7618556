import type { KeyboardEvent } from 'react'

const targets: Record<string, string> = { p: '[data-shortlist]', e: '[data-write]' }

/** ↑ ↓ between results, → ← between their evidence, P shortlists, E writes. Says whether the key was one of them. */
export function moveInResults(event: KeyboardEvent<HTMLElement>): boolean {
  const here = event.target as HTMLElement
  const result = here.closest<HTMLElement>('[data-result]')
  if (!result || here.closest('input, textarea') || event.metaKey || event.ctrlKey || event.altKey) return false
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step) {
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-result-main]')]
    const at = all.findIndex((main) => result.contains(main))
    all[at + step]?.focus()
  } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    const marks = [...result.querySelectorAll<HTMLElement>('[data-evidence]')]
    const at = marks.indexOf(here) + (event.key === 'ArrowRight' ? 1 : -1)
    marks[at]?.focus()
  } else {
    const button = targets[event.key.toLowerCase()] && result.querySelector<HTMLElement>(targets[event.key.toLowerCase()]!)
    if (!button) return false
    button.click()
  }
  event.preventDefault()
  return true
}
