import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const port = Number(process.env['E2E_PORT'] ?? 3987)
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const data = process.env['E2E_DATA'] ?? mkdtempSync(join(tmpdir(), 'bassin-e2e-'))
process.env['E2E_DATA'] = data
const providers = port + 1
const second = port + 2
process.env['E2E_PROVIDER_BASE'] = `http://localhost:${second}`

export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  // One, and it is counted as flaky: a machine may be slow, a product may not be wrong twice.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'fr-FR',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [
    {
      command: 'npm start',
      url: `http://127.0.0.1:${port}/api/health`,
      timeout: 300_000,
      env: { PORT: String(port), BASSIN_DATA: data, BASSIN_LOG: 'warn', BASSIN_DEMO: '1' },
    },
    {
      command: `node e2e/providers/server.ts ${providers}`,
      url: `http://127.0.0.1:${providers}/requests`,
    },
    {
      command: 'npm start',
      url: `http://127.0.0.1:${second}/api/health`,
      timeout: 300_000,
      env: {
        PORT: String(second),
        BASSIN_DATA: `${data}-empty`,
        BASSIN_LOG: 'warn',
        BASSIN_DEMO: '0',
        OPENAI_COMPATIBLE_URL: `http://127.0.0.1:${providers}/slow/v1`,
      },
    },
  ],
})
