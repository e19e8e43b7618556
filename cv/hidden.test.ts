import { Document, Packer, Paragraph, TextRun } from 'docx'
import { PDFDocument, PDFName, PDFOperator, type PDFFont, type PDFPage, PDFString, StandardFonts, rgb } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { lines, read, trap } from './hidden-testing.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** One page of a CV, with what a test adds to it. */
async function pdfWith(add?: (page: PDFPage, font: PDFFont, document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  lines.forEach((line, index) => page.drawText(line, { x: 50, y: 780 - index * 24, size: index ? 11 : 22, font }))
  add?.(page, font, document)
  return document.save({ useObjectStreams: false })
}

const raw = (page: PDFPage, ...operators: string[]) =>
  page.pushOperators(...operators.map((text) => PDFOperator.of(text as Parameters<typeof PDFOperator.of>[0])))
const at = { x: 50, y: 300, size: 11 }

const tricks: [string, string, (page: PDFPage, font: PDFFont, document: PDFDocument) => void][] = [
  ['white words', 'white', (page, font) => page.drawText(trap, { ...at, font, color: rgb(1, 1, 1) })],
  ['nearly white words', 'white', (page, font) => page.drawText(trap, { ...at, font, color: rgb(0.97, 0.97, 0.97) })],
  ['tiny words', 'tiny', (page, font) => page.drawText(trap, { ...at, font, size: 0.6 })],
  [
    'tiny words drawn letter by letter',
    'tiny',
    (page, font) =>
      [...trap].forEach((letter, index) =>
        page.drawText(letter, { ...at, font, size: 0.6, x: at.x + font.widthOfTextAtSize(trap.slice(0, index), 0.6) }),
      ),
  ],
  ['see-through words', 'transparent', (page, font) => page.drawText(trap, { ...at, font, opacity: 0.02 })],
  ['words off the page', 'off_page', (page, font) => page.drawText(trap, { ...at, font, x: 640 })],
  [
    'words under a shape',
    'covered',
    (page, font) => {
      page.drawText(trap, { ...at, font })
      page.drawRectangle({ x: 40, y: 290, width: 400, height: 30, color: rgb(1, 1, 1) })
    },
  ],
  [
    'words in the colour of their ground',
    'same_colour',
    (page, font) => {
      page.drawRectangle({ x: 40, y: 290, width: 400, height: 30, color: rgb(0.1, 0.2, 0.5) })
      page.drawText(trap, { ...at, font, color: rgb(0.1, 0.2, 0.5) })
    },
  ],
  [
    'words without ink',
    'invisible',
    (page, font) => {
      raw(page, 'q', '3 Tr')
      page.drawText(trap, { ...at, font })
      raw(page, 'Q')
    },
  ],
  [
    'words cut away',
    'clipped',
    (page, font) => {
      raw(page, 'q', '0 0 10 10 re', 'W', 'n')
      page.drawText(trap, { ...at, font })
      raw(page, 'Q')
    },
  ],
  [
    'replacement text',
    'alternate_text',
    (page, font) => {
      raw(page, `/Span << /ActualText (${trap}) >> BDC`)
      page.drawText('Permit B', { ...at, font })
      raw(page, 'EMC')
    },
  ],
  ['properties of the document', 'metadata', (_page, _font, document) => document.setSubject(trap)],
  [
    'a layer that is switched off',
    'optional_content',
    (page, font, document) => {
      const group = document.context.register(document.context.obj({ Type: 'OCG', Name: PDFString.of('off') }))
      document.catalog.set(PDFName.of('OCProperties'), document.context.obj({ OCGs: [group], D: { OFF: [group], Order: [] } }))
      const resources = page.node.Resources()
      resources?.set(PDFName.of('Properties'), document.context.obj({ Off: group }))
      raw(page, '/OC /Off BDC')
      page.drawText(trap, { ...at, font })
      raw(page, 'EMC')
    },
  ],
]

describe('hidden words', () => {
  it.each(tricks)('of a PDF: %s', async (_name, reason, add) => {
    const clean = await read(await pdfWith(), 'cv.pdf')
    const tricked = await read(await pdfWith(add), 'cv.pdf')
    expect(tricked.flags).toContainEqual(
      expect.objectContaining({ kind: 'hidden_text', reason, words: expect.stringContaining(trap) }),
    )
    expect(tricked.text).not.toContain('Ignore')
    expect(tricked.profile).toEqual(clean.profile)
    expect(clean.flags).toEqual([])
  })

  it('are not white words on a dark band, nor a CV without any', async () => {
    const banner = await pdfWith((page, font) => {
      page.drawRectangle({ x: 0, y: 280, width: 595, height: 60, color: rgb(0.1, 0.15, 0.3) })
      page.drawText('Full clean driving licence', { ...at, font, color: rgb(1, 1, 1) })
    })
    const reading = await read(banner, 'cv.pdf')
    expect(reading.flags).toEqual([])
    expect(reading.text).toContain('Full clean driving licence')
  })

  it.each([
    ['vanish', { vanish: true }],
    ['white', { color: 'FFFFFF' }],
    ['tiny', { size: 2 }],
  ])('of a Word file: %s', async (reason, look) => {
    const paragraphs = (more: Paragraph[]) => [...lines.map((line) => new Paragraph(line)), ...more]
    const pack = async (children: Paragraph[]) =>
      new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
    const clean = await read(await pack(paragraphs([])), 'cv.docx')
    const tricked = await read(
      await pack(paragraphs([new Paragraph({ children: [new TextRun({ text: trap, ...look })] })])),
      'cv.docx',
    )
    expect(tricked.flags).toEqual([{ kind: 'hidden_text', words: trap, reason }])
    expect(tricked.profile).toEqual(clean.profile)
  })

  it.each([
    ['display:none', 'not_displayed'],
    ['visibility:hidden', 'invisible'],
    ['opacity:0', 'transparent'],
    ['font-size:0', 'tiny'],
    ['color:#fff', 'white'],
    ['position:absolute;left:-9999px', 'off_page'],
  ])('of a web page: %s', async (style, reason) => {
    const page = (more: string) => bytesOf(`<html><body>${lines.map((line) => `<p>${line}</p>`).join('')}${more}</body></html>`)
    const clean = await read(page(''), 'cv.html')
    const tricked = await read(page(`<p style="${style}">${trap}</p>`), 'cv.html')
    expect(tricked.flags).toEqual([{ kind: 'hidden_text', words: trap, reason }])
    expect(tricked.profile).toEqual(clean.profile)
  })

  it('of tag characters spell their words in the flag; signs of no width go, emoji and Arabic stay', async () => {
    const tags = [...trap].map((sign) => String.fromCodePoint(0xe0000 + sign.codePointAt(0)!)).join('')
    const reading = await read(
      bytesOf(`${lines.join('\n')}\nInterests\nFami\u200Bly 👩‍👧 walks, \u202Eمرحبا\u202C${tags}`),
      'cv.txt',
    )
    expect(reading.flags).toEqual([{ kind: 'hidden_text', words: trap, reason: 'tag_characters' }])
    expect(reading.text).toContain('Family 👩‍👧 walks, مرحبا')
  })
})
