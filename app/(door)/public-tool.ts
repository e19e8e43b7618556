import { cache } from 'react'
import { toAppError } from '#lib/errors'
import { getLocale } from '#app/i18n/server'
import { call } from '#tools/kit/call'
import type { InputOf, OutputOf } from '#tools/registry'
import { house } from '../auth/house.ts'
import { stranger } from '../auth/stranger.ts'

type PublicTool = 'get_public_job' | 'list_public_jobs'

/** A read for somebody who is not signed in; undefined where there is nothing to show. */
export async function readPublic<Name extends PublicTool>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name> | undefined> {
  const caller = await stranger(await getLocale())
  if (!caller) return undefined
  try {
    const result = await call(await house(), caller, name, input)
    return result.status === 'done' ? (result.output as OutputOf<Name>) : undefined
  } catch (error) {
    if (toAppError(error).code === 'not_found') return undefined
    throw error
  }
}

export const readAdvert = cache((slug: string, key: string | undefined) =>
  readPublic('get_public_job', { slug, ...(key ? { key } : {}) }),
)
