declare module 'word-extractor' {
  type Options = { filterUnicode?: boolean }
  type Document = {
    getBody: (options?: Options) => string
    getHeaders: (options?: Options & { includeFooters?: boolean }) => string
    getTextboxes: (options?: Options) => string
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<Document>
  }
}
