import { headers } from 'next/headers'
import { env } from '#lib/env'

/** Where this site is seen from outside: as configured, else as the reader typed it. */
export async function siteAddress(): Promise<string> {
  const configured = env().BASSIN_URL
  if (configured) return configured.replace(/\/$/, '')
  const given = await headers()
  const host = given.get('x-forwarded-host') ?? given.get('host') ?? 'localhost'
  const protocol = given.get('x-forwarded-proto') ?? 'http'
  return `${protocol}://${host}`
}
