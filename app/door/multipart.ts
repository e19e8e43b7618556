import { AppError } from '#lib/errors'

/** One field or file of a form; `chunks` must be read before the next part is asked for, what is left of it is passed over. */
export type Part = { name: string; fileName?: string; chunks: AsyncIterable<Uint8Array> }

/** A file held in memory. */
export type HeldFile = { name: string; content: Uint8Array<ArrayBuffer> }

const mostHeaders = 16 * 1024
export const mostText = 64 * 1024
const broken = () => new AppError('invalid', 'The form breaks off', { reason: 'request_invalid' })

/** The bytes of a body up to a mark, however the network cut them. */
class Marked {
  private held: Buffer
  private readonly source: AsyncIterator<Uint8Array>

  constructor(source: AsyncIterable<Uint8Array>, before: string) {
    this.source = source[Symbol.asyncIterator]()
    this.held = Buffer.from(before)
  }

  private async more(): Promise<void> {
    const { value, done } = await this.source.next()
    if (done) throw broken()
    this.held = this.held.byteLength === 0 ? Buffer.from(value) : Buffer.concat([this.held, value])
  }

  /** Hands on what comes before the mark and takes the mark away. */
  async *until(mark: Buffer): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = this.held.indexOf(mark)
      const whole = at === -1 ? Math.max(0, this.held.byteLength - mark.byteLength + 1) : at
      const chunk = this.held.subarray(0, whole)
      this.held = this.held.subarray(at === -1 ? whole : at + mark.byteLength)
      if (chunk.byteLength > 0) yield chunk
      if (at !== -1) return
      await this.more()
    }
  }

  async take(count: number): Promise<string> {
    while (this.held.byteLength < count) await this.more()
    const taken = this.held.toString('latin1', 0, count)
    this.held = this.held.subarray(count)
    return taken
  }
}

/** The parts of a `multipart/form-data` body as they arrive: no more of it is held than one chunk. */
export async function* partsOf(request: Request): AsyncGenerator<Part> {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(request.headers.get('content-type') ?? '')
  if (!boundary || !request.body) throw broken()
  const mark = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`)
  // The first mark of a body has no line before it.
  const body = new Marked(request.body, '\r\n')
  await passOver(body.until(mark))
  while ((await body.take(2)) !== '--') {
    const headers = await textOf(body.until(Buffer.from('\r\n\r\n')), mostHeaders)
    const name = /[;\s]name="([^"]*)"/i.exec(headers)?.[1]
    const fileName = /filename="([^"]*)"/i.exec(headers)?.[1]
    const chunks = body.until(mark)
    if (name !== undefined)
      yield { name: unescape(name), ...(fileName === undefined ? {} : { fileName: unescape(fileName) }), chunks }
    await passOver(chunks)
  }
}

/** The whole form, of a door that must know every field before it acts; of its files the first that has a name. */
export async function heldForm(request: Request, most: number): Promise<{ fields: Map<string, string>; file?: HeldFile }> {
  const fields = new Map<string, string>()
  let file: HeldFile | undefined
  for await (const { name, fileName, chunks } of partsOf(request)) {
    if (fileName === undefined) fields.set(name, await textOf(chunks, mostText))
    else if (fileName && !file) file = { name: fileName, content: new Uint8Array(await bytesOf(chunks, most)) }
  }
  return { fields, ...(file ? { file } : {}) }
}

async function passOver(chunks: AsyncGenerator<Uint8Array>): Promise<void> {
  while (!(await chunks.next()).done);
}

/** A browser writes quotes and line ends in names so. */
const unescape = (name: string) => name.replaceAll('%22', '"').replace(/%0[DA]/g, ' ')

/** A small part as text. Throws `too_large` beyond `most` bytes. */
export async function textOf(chunks: AsyncIterable<Uint8Array>, most: number): Promise<string> {
  return (await bytesOf(chunks, most)).toString('utf8')
}

/** A part held whole, of a door that must know all fields before it acts. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const held: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.byteLength
    if (bytes > most)
      throw new AppError('too_large', 'Too large', { reason: 'file_too_large', limitMb: Math.round(most / 1024 / 1024) })
    held.push(chunk)
  }
  return Buffer.concat(held)
}
