declare module 'word-extractor/lib/word-ole-extractor.js' {
  /** A stretch of the text that lies in one place of the file. */
  export type Piece = { text: string; startFilePos: number; endFilePos: number; size: number; bpc: number }
  type Options = { filterUnicode?: boolean }
  type Document = {
    getBody: (options?: Options) => string
    getHeaders: (options?: Options & { includeFooters?: boolean }) => string
    getTextboxes: (options?: Options) => string
  }
  export default class WordOleExtractor {
    protected _pieces: Piece[]
    extract(reader: unknown): Promise<Document>
    extractWordDocument(
      document: { stream: (name: string) => import('node:stream').Readable | null },
      buffer: Buffer,
    ): Promise<Document>
    writeCharacterProperties(buffer: Buffer, table: Buffer): void
  }
}
declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(bytes: Buffer)
    open(): Promise<void>
    close(): Promise<void>
  }
}
