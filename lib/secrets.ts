import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from './errors.ts'

/** The instance's secret: given, or generated once into `directory/secret` with mode 600 for the embedded default. */
export function loadSecret(given: string | undefined, directory: string): string {
  if (given) return given
  const path = join(directory, 'secret')
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(path, 0o600)
  return readFileSync(path, 'utf8').trim()
}

/** A key of 32 bytes for one purpose (HKDF-SHA256, RFC 5869). */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'bassin', purpose, 32))
}

/** AES-256-GCM: 12 bytes of nonce, 16 of tag, then the sealed text. `context` is authenticated, not stored. */
export function seal(key: Buffer, plain: string, context: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

export function open(key: Buffer, sealed: Uint8Array, context: string): string {
  const bytes = Buffer.from(sealed)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
  decipher.setAAD(Buffer.from(context))
  decipher.setAuthTag(bytes.subarray(12, 28))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    throw new AppError('internal', 'Sealed data cannot be opened: BASSIN_SECRET is not the one it was sealed with', {
      reason: 'wrong_secret',
    })
  }
}

/** Keyed hash, 128 bits in hex: equal words give equal hashes to who holds the key, and nothing to who does not. */
export function keyedHash(key: Buffer, words: string): string {
  return createHmac('sha256', key).update(words).digest('hex').slice(0, 32)
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

export function sameText(left: string, right: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(left)), Buffer.from(sha256(right)))
}

export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString('base64url')
}
