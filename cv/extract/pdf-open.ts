import { getDocumentProxy } from 'unpdf'
import { AppError } from '#lib/errors'

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** Where words are read and nothing is drawn, no font is ever loaded. */
class UnloadedFont {
  readonly loaded = Promise.resolve(this)
  load(): Promise<this> {
    return this.loaded
  }
}

/** As in a browser, which loads fonts by itself: pdf.js then makes no outline of each letter, a fifth of what reading takes. */
const undrawn = { maxImageSize: 4_000_000, disableFontFace: false, ownerDocument: { fonts: { add: () => {}, delete: () => {} } } }
const drawn = { maxImageSize: 40_000_000 }

/** `draws` where pages will be drawn. @throws AppError `invalid`: password_protected, corrupted. */
export async function openPdf(bytes: Uint8Array, { draws = false } = {}): Promise<PdfDocument> {
  Object.assign(globalThis, { FontFace: UnloadedFont })
  const settings = { stopAtErrors: false, verbosity: 0, ...(draws ? drawn : undrawn) }
  try {
    return await getDocumentProxy(new Uint8Array(bytes), settings as object)
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException')
      throw new AppError('invalid', 'the document asks for a password', { reason: 'password_protected' })
    throw new AppError('invalid', 'the document cannot be opened', { reason: 'corrupted' })
  }
}
