import { brotliDecompressSync, inflateRawSync, inflateSync, gunzipSync } from 'node:zlib'

const ways = { brotli: brotliDecompressSync, deflate: inflateSync, 'deflate-raw': inflateRawSync, gzip: gunzipSync }
const limit = { maxOutputLength: 128_000_000 }

/**
 * What pdf.js uses of a `DecompressionStream`, in one step: streams take most of the time of the small parts that a page is made of. What
 * cannot be decompressed so is left to pdf.js’s own slow and lenient way, as with the stream.
 */
export class DecompressAtOnce {
  private readonly format: keyof typeof ways
  private readonly outcome = Promise.withResolvers<Uint8Array>()

  constructor(format: keyof typeof ways) {
    this.format = format
    this.outcome.promise.catch(() => {})
  }

  readonly writable = {
    getWriter: () => ({ ready: Promise.resolve(), write: (bytes: Uint8Array) => this.write(bytes), close: async () => {} }),
  }

  readonly readable = { [Symbol.asyncIterator]: () => this.read() }

  private async write(bytes: Uint8Array): Promise<void> {
    try {
      this.outcome.resolve(ways[this.format](bytes, limit))
    } catch (error) {
      this.outcome.reject(error)
    }
  }

  private async *read(): AsyncGenerator<Uint8Array> {
    yield await this.outcome.promise
  }
}
