import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{lib,db,retrieval,cv,tools,agent,app,evals}/**/*.test.{ts,tsx}'],
    env: { BASSIN_LOG: 'silent' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    pool: 'forks',
    isolate: false,
  },
})
