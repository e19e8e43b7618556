import { type IncomingHttpHeaders, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileKey } from './files.ts'
import { type S3Settings, openS3 } from './files-s3.ts'

/** Keeps what a store would be told: method, path, headers. What a real store does with it is in the contract. */
const told: { method: string; path: string; headers: IncomingHttpHeaders }[] = []
const server = createServer((request, response) => {
  told.push({ method: request.method!, path: request.url!, headers: request.headers })
  request.resume().on('end', () => response.writeHead(200, { etag: '"1"' }).end())
})
const settings: S3Settings = {
  bucket: 'cvs',
  region: 'us-east-1',
  forcePathStyle: true,
  credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
}
const open = (more: Partial<S3Settings> = {}) =>
  openS3({ ...settings, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ...more })
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => void server.close(resolve)))

const { key, sha256 } = fileKey('org_a', new Uint8Array([1, 2, 3]))

it('files an object under its organisation and its content alone', async () => {
  await open().put(key, new Uint8Array([1, 2, 3]), 'application/pdf')
  expect(told.at(-1)).toMatchObject({ method: 'PUT', path: expect.stringMatching(new RegExp(`^/cvs/org_a/${sha256}(\\?|$)`)) })
  expect(told.at(-1)!.headers['x-amz-server-side-encryption']).toBeUndefined()
  expect(fileKey('org_b', new Uint8Array([1, 2, 3])).key).not.toBe(key)
})

it('asks the store to seal what it keeps, with its key where one is given', async () => {
  await open({ encryption: { algorithm: 'AES256' } }).put(key, new Uint8Array([1]), 'application/pdf')
  expect(told.at(-1)!.headers['x-amz-server-side-encryption']).toBe('AES256')
  await open({ encryption: { algorithm: 'aws:kms', keyId: 'key-of-the-house' } }).put(key, new Uint8Array([1]), 'application/pdf')
  expect(told.at(-1)!.headers).toMatchObject({
    'x-amz-server-side-encryption': 'aws:kms',
    'x-amz-server-side-encryption-aws-kms-key-id': 'key-of-the-house',
  })
})

it('signs no link for longer than fifteen minutes, and each as a download', async () => {
  for (const [asked, given] of [
    [60, 60],
    [900, 900],
    [86_400, 900],
  ] as const) {
    const link = new URL((await open().link(key, { fileName: 'CV Élodie.pdf', mime: 'application/pdf', seconds: asked }))!)
    expect(Number(link.searchParams.get('X-Amz-Expires'))).toBe(given)
    expect(link.searchParams.get('response-content-disposition')).toMatch(/^attachment; filename\*=UTF-8''CV%20%C3%89lodie\.pdf$/)
  }
})
