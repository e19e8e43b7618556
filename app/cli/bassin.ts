import { enableCompileCache } from 'node:module'
import { parseArgs } from 'node:util'
import { AppError, toAppError } from '#lib/errors'
import { commands } from './commands.ts'

// What is loaded after this starts twice as fast the next time.
enableCompileCache()

const usage = `bassin: the command line of Bassin

  bassin parse FILE [--facts]                       a CV as JSON Resume
  bassin understand [--today YYYY-MM-DD] < FILE     one conversation a line
  bassin ask "QUESTION" --as EMAIL                  one question to the assistant
  bassin call TOOL '{"json":"input"}' --as EMAIL    any tool
  bassin import DIR|ZIP --as EMAIL                  CVs in bulk, resumable
  bassin reindex --as EMAIL [--all] [--engine]      profiles that are behind, or all, into the search index; a new one of Elasticsearch
  bassin doctor --as EMAIL [--look]                 compare the index with the profiles, and mend it
  bassin key create --as EMAIL [--name NAME]        an API key for REST and MCP

  --json prints data instead of text. Exit: 0 done, 1 refused or failed, 2 wrong usage.
`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      today: { type: 'string' },
      name: { type: 'string' },
      approval: { type: 'string' },
      facts: { type: 'boolean' },
      all: { type: 'boolean' },
      engine: { type: 'boolean' },
      look: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const [name, ...rest] = positionals
  const command = name ? commands[name] : undefined
  if (values.help || !command) {
    process.stderr.write(name && !command ? `Unknown command: ${name}\n\n${usage}` : usage)
    return values.help ? 0 : 2
  }
  return command(rest, values)
}

try {
  process.exitCode = await main()
} catch (thrown) {
  const error =
    thrown instanceof TypeError && String(thrown).includes('option')
      ? new AppError('invalid', thrown.message)
      : toAppError(thrown)
  process.stderr.write(
    process.argv.includes('--json')
      ? `${JSON.stringify({ error: { code: error.code, message: error.message, ...error.details } })}\n`
      : `${error.message}\n`,
  )
  process.exitCode = 1
}
