import { randomUUID } from 'node:crypto'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  type ServerSideEncryption,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { AppError } from '#lib/errors'
import { type FileStore, type Received, counted } from './files.ts'

export type S3Settings = {
  bucket: string
  region: string
  endpoint?: string
  forcePathStyle?: boolean
  credentials?: { accessKeyId: string; secretAccessKey: string }
  encryption?: { algorithm: ServerSideEncryption; keyId?: string }
}

const absent = (error: unknown) =>
  error instanceof S3ServiceException &&
  (error.name === 'NoSuchKey' || error.name === 'NotFound' || error.$metadata.httpStatusCode === 404)

/** Any S3-compatible store. The bucket is made where it is missing and the key may make it. */
export function openS3(settings: S3Settings): FileStore {
  const { bucket, encryption } = settings
  const client = new S3Client({
    region: settings.region,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 2,
    ...(settings.endpoint ? { endpoint: settings.endpoint } : {}),
    ...(settings.forcePathStyle ? { forcePathStyle: true } : {}),
    ...(settings.credentials ? { credentials: settings.credentials } : {}),
  })
  const sealed = encryption
    ? { ServerSideEncryption: encryption.algorithm, ...(encryption.keyId ? { SSEKMSKeyId: encryption.keyId } : {}) }
    : {}
  const body = async (key: string) => {
    try {
      const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
      if (found.Body) return found.Body
    } catch (error) {
      if (!absent(error)) throw error
    }
    throw new AppError('not_found', `No file ${key}`, { reason: 'file_missing' })
  }
  return {
    engine: 's3',
    put: async (key, bytes, mime) => {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: mime, ...sealed }))
    },
    receive: (organisationId, chunks, maxBytes) =>
      receive({ client, bucket, sealed }, counted(organisationId, chunks, maxBytes), organisationId),
    read: async (key) => new Uint8Array(await (await body(key)).transformToByteArray()),
    stream: async (key) => (await body(key)).transformToWebStream() as ReadableStream<Uint8Array>,
    exists: (key) => exists(client, bucket, key),
    remove: (key) => removeAll(client, { Bucket: bucket, Key: key }),
    link: (key, { fileName, mime, seconds }) => {
      const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`
      const command = new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ResponseContentDisposition: disposition,
        ResponseContentType: mime,
      })
      return getSignedUrl(client, command, { expiresIn: Math.min(seconds, 900) })
    },
    health: () => ensureBucket(client, bucket),
  }
}

/** A store that knows no versions keeps none. */
function whereUnknown(error: unknown): ListObjectVersionsCommandOutput {
  if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 501) return { $metadata: error.$metadata }
  throw error
}

type Named = { Bucket: string; Key: string }

/**
 * An object with every version that a versioned bucket kept of it: a mere deletion only hides them. Throws where the key may not list or
 * delete versions (`s3:ListBucketVersions`, `s3:DeleteObjectVersion`).
 */
async function removeAll(client: S3Client, { Bucket, Key }: Named): Promise<void> {
  await client.send(new DeleteObjectCommand({ Bucket, Key }))
  for (;;) {
    const listed = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix: Key, MaxKeys: 1000 })).catch(whereUnknown)
    const left = [...(listed.Versions ?? []), ...(listed.DeleteMarkers ?? [])].filter((one) => one.Key === Key)
    for (const { VersionId } of left) await client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }))
    if (left.length === 0 || !listed.IsTruncated) return
  }
}

type Sealed = { ServerSideEncryption?: ServerSideEncryption; SSEKMSKeyId?: string }
type Target = { client: S3Client; bucket: string; sealed: Sealed }
type Source = ReturnType<typeof counted>

/** The least that a part may hold, but for the last; what is smaller is sent in one piece, under its name at once. */
const partBytes = 5 * 1024 * 1024
const mime = 'application/octet-stream'

/** Parts are sent as they fill; when the hash is known the store itself copies the whole to its name. */
async function receive(target: Target, source: Source, organisationId: string): Promise<Received> {
  const { client, bucket, sealed } = target
  const parts = partsOf(source.chunks())
  const first = (await parts.next()).value ?? new Uint8Array()
  if (first.byteLength < partBytes) {
    const received = source.received()
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: received.key, Body: first, ContentType: mime, ...sealed }))
    return received
  }
  const temporary = { Bucket: bucket, Key: `${organisationId}/arriving-${randomUUID()}` }
  await sendParts(target, temporary, first, parts)
  const received = source.received()
  try {
    const from = `${bucket}/${temporary.Key}`
    await client.send(new CopyObjectCommand({ Bucket: bucket, Key: received.key, CopySource: from, ...sealed }))
  } finally {
    await removeAll(client, temporary)
  }
  return received
}

async function sendParts(
  { client, sealed }: Target,
  temporary: Named,
  first: Uint8Array,
  parts: AsyncIterable<Uint8Array>,
): Promise<void> {
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ ...temporary, ContentType: mime, ...sealed }))
  const upload = { ...temporary, UploadId }
  const sent: { PartNumber: number; ETag: string | undefined }[] = []
  const send = async (Body: Uint8Array) => {
    const PartNumber = sent.length + 1
    const { ETag } = await client.send(new UploadPartCommand({ ...upload, PartNumber, Body }))
    sent.push({ PartNumber, ETag })
  }
  try {
    await send(first)
    for await (const part of parts) await send(part)
    await client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: sent } }))
  } catch (error) {
    await client.send(new AbortMultipartUploadCommand(upload))
    throw error
  }
}

async function* partsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  let held: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    held.push(chunk)
    bytes += chunk.byteLength
    if (bytes < partBytes) continue
    yield Buffer.concat(held)
    held = []
    bytes = 0
  }
  if (bytes > 0) yield Buffer.concat(held)
  return undefined
}

async function exists(client: S3Client, bucket: string, key: string): Promise<boolean> {
  try {
    await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))
    return true
  } catch (error) {
    if (absent(error)) return false
    throw error
  }
}

async function ensureBucket(client: S3Client, bucket: string): Promise<void> {
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucket }))
  } catch (error) {
    if (!absent(error)) throw error
    await client.send(new CreateBucketCommand({ Bucket: bucket }))
  }
}
