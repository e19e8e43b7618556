import { defineConfig } from '@playwright/test'
import { addresses, data, executablePath, ports } from './e2e/settings.ts'

export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  // One, and it is counted as flaky: a machine may be slow, a product may not be wrong twice.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: addresses.demo,
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
      url: `http://127.0.0.1:${ports.demo}/api/health`,
      timeout: 300_000,
      env: { PORT: String(ports.demo), BASSIN_DATA: data, BASSIN_LOG: 'warn', BASSIN_DEMO: '1' },
    },
    {
      command: `node e2e/providers/server.ts ${ports.providers}`,
      url: `http://127.0.0.1:${ports.providers}/requests`,
    },
    {
      command: 'npm start',
      url: `http://127.0.0.1:${ports.empty}/api/health`,
      timeout: 300_000,
      env: {
        PORT: String(ports.empty),
        BASSIN_DATA: `${data}-empty`,
        BASSIN_LOG: 'warn',
        BASSIN_DEMO: '0',
        OPENAI_COMPATIBLE_URL: `http://127.0.0.1:${ports.providers}/slow/v1`,
      },
    },
  ],
})
