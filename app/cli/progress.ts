const seconds = (milliseconds: number) => Math.max(0, Math.round(milliseconds / 1000))

/** One line on stderr that is written over: a bar, how many, `words`, and the seconds left at the pace so far. */
export function showProgress({ done, total, started }: { done: number; total: number; started: number }, words: string): void {
  const left = done > 0 ? `, ${seconds(((Date.now() - started) / done) * (total - done))} s left` : ''
  const filled = Math.round((done / Math.max(total, 1)) * 30)
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(30 - filled)}]`
  process.stderr.write(`\r${bar} ${done}/${total}: ${words}${left}   `)
}
