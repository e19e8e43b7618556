import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The one reader of the environment here. The configuration reads it first and leaves the folder in it for the workers, who read it again.
const variables = process.env

/** The demo; the pretended providers; a house that began empty and asks them; one that is killed and started again. */
const port = Number(variables['E2E_PORT'] ?? 3987)
export const ports = { demo: port, providers: port + 1, empty: port + 2, restart: port + 3 }
export const addresses = { demo: `http://localhost:${ports.demo}`, empty: `http://localhost:${ports.empty}` }
export const data = (variables['E2E_DATA'] ??= mkdtempSync(join(tmpdir(), 'bassin-e2e-')))
export const executablePath = variables['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/** For a program that is started: what this one was given, and more. */
export const variablesWith = (more: Record<string, string>) => ({ ...variables, ...more })
