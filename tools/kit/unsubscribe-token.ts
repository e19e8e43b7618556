import { deriveKey, keyedHash } from '#lib/secrets'
import type { Deps } from './deps.ts'

const keyOf = (secret: string) => deriveKey(secret, 'unsubscribe')

/** Where a person says «no more», without an account; the token cannot be guessed nor made for somebody else. */
export function unsubscribeAddress({ env, secret }: Pick<Deps, 'env' | 'secret'>, candidateId: string): string {
  const base = env.BASSIN_URL ?? `http://localhost:${env.PORT}`
  return new URL(`/unsubscribe/${candidateId}.${keyedHash(keyOf(secret), candidateId)}`, base).href
}

/** The candidate that a token was made for; undefined where it was made by somebody else. */
export function candidateOfToken(secret: string, token: string): string | undefined {
  const [candidateId = '', hash = ''] = token.split('.')
  return keyedHash(keyOf(secret), candidateId) === hash ? candidateId : undefined
}
