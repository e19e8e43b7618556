import { sql } from 'kysely'
import { env, isDemo } from '#lib/env'
import { assistantsOf } from '#agent/models/choose'
import { house } from '#app/auth/house'
import { build } from '#app/door/build'
import { enginesInUse } from '#app/door/engines'

/** 200 when a question can be answered; 503 with the reason otherwise. */
export async function GET(): Promise<Response> {
  try {
    const deps = await house()
    await sql`select 1`.execute(deps.database.system)
    const engines = await enginesInUse()
    const search = deps.search.people.progress()
    return Response.json({ status: 'ready', build: build(), demo: isDemo(), assistant: assistantsOf(env())[0], engines, search })
  } catch (error) {
    return Response.json(
      { status: 'unavailable', build: build(), reason: error instanceof Error ? error.message : String(error) },
      { status: 503 },
    )
  }
}
