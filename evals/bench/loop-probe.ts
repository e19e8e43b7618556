import { writeFileSync } from 'node:fs'
import { inherited } from '#lib/env'
import { watchLoop } from './timing.ts'

// Loaded by a server beside its own program: a first SIGUSR2 begins to watch its event loop, the next one writes what was seen.

let watched: ReturnType<typeof watchLoop> | undefined

process.on('SIGUSR2', () => {
  if (!watched) {
    watched = watchLoop()
    return
  }
  writeFileSync(inherited({})['BASSIN_LOOP']!, JSON.stringify(watched.stop()))
  watched = undefined
})
