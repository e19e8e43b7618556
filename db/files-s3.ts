import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  type ServerSideEncryption,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { AppError } from '#lib/errors'
import type { FileStore } from './files.ts'

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
    read: async (key) => new Uint8Array(await (await body(key)).transformToByteArray()),
    stream: async (key) => (await body(key)).transformToWebStream() as ReadableStream<Uint8Array>,
    exists: (key) => exists(client, bucket, key),
    remove: async (key) => {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }))
    },
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
