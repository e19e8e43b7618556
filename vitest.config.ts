import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{lib,db,retrieval,cv,tools,agent,app,evals}/**/*.test.{ts,tsx}'],
    env: { BASSIN_LOG: 'silent' },
    // Machines are shared: a test tells right from wrong, not fast from slow.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    pool: 'forks',
    isolate: false,
  },
})
