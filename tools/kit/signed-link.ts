import { deriveKey, keyedHash, sameText } from '#lib/secrets'
import type { Deps } from './deps.ts'

/** What a signed address opens: pages of a mail, without an account, and a file for who is signed in; each purpose has a key of its own. */
export const linkPaths = { interview: '/rdv', test: '/test', export: '/api/candidate-lists' } as const
type Purpose = keyof typeof linkPaths

const hashOf = (secret: string, purpose: Purpose, id: string) => keyedHash(deriveKey(secret, `link:${purpose}`), id)

export const linkToken = ({ secret }: Pick<Deps, 'secret'>, purpose: Purpose, id: string) =>
  `${id}.${hashOf(secret, purpose, id)}`

/** The address within the house. */
export const signedPath = (deps: Pick<Deps, 'secret'>, purpose: Purpose, id: string) =>
  `${linkPaths[purpose]}/${linkToken(deps, purpose, id)}`

export function signedLink(deps: Pick<Deps, 'env' | 'secret'>, purpose: Purpose, id: string): string {
  const base = deps.env.BASSIN_URL ?? `http://localhost:${deps.env.PORT}`
  return new URL(signedPath(deps, purpose, id), base).href
}

/** The id that a token was made for; undefined where it was made by somebody else or for something else. */
export function idOfToken({ secret }: Pick<Deps, 'secret'>, purpose: Purpose, token: string): string | undefined {
  const [id = '', hash = ''] = token.split('.')
  return sameText(hashOf(secret, purpose, id), hash) ? id : undefined
}
