import { createCanvas } from '@napi-rs/canvas'
import { zipSync } from 'fflate'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readCv } from './read.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const cv = `Emma Wright
Registered nurse, Leeds
emma.wright@example.com

EXPERIENCE
Staff Nurse, Rosedale Hospital, Leeds (2019 - 2024)
`
const reasonOf = async (bytes: Uint8Array, name: string, timeoutMs?: number) => {
  const started = performance.now()
  const reason = await readCv(bytes, name, timeoutMs ? { timeoutMs } : {}).then(
    () => 'read',
    (error: { details?: { reason?: string } }) => error.details?.reason,
  )
  return { reason, seconds: (performance.now() - started) / 1000 }
}

const docx = (body: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    'word/document.xml': bytesOf(
      `<?xml version="1.0"?>${body.startsWith('<!') ? '' : ''}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  })
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const paragraphs = cv.split('\n').map(paragraph).join('')

async function manyPages(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let number = 0; number < count; number++) {
    const page = document.addPage([595, 842])
    const lines = number ? [`Annex ${number}`] : cv.split('\n')
    lines.forEach((line, index) => page.drawText(line, { x: 50, y: 780 - index * 20, size: 11, font }))
  }
  return document.save()
}

/** A PDF whose one page says what `content` says; objects can be added. */
function rawPdf(content: string, pages = '/Kids [3 0 R] /Count 1', trailer = ''): Uint8Array {
  return bytesOf(`%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages ${pages} >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj
4 0 obj << /Length ${content.length} >> stream
${content}
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
trailer << /Root 1 0 R ${trailer} >>
%%EOF`)
}

describe('a hostile or broken file', () => {
  it('of 300 pages is read as far as 50', async () => {
    const reading = await readCv(await manyPages(300), 'cv.pdf')
    expect(reading.profile.basics?.email).toBe('emma.wright@example.com')
    expect(reading.flags).toContainEqual({ kind: 'truncated', reason: 'too_many_pages' })
    expect(reading.pages.length).toBeLessThanOrEqual(50)
  })

  it.each([
    ['of 20 MB', new Uint8Array(20_000_000).fill(32), 'cv.txt', 'file_too_large'],
    ['without a byte', new Uint8Array(), 'cv.docx', 'empty_file'],
    ['of elements too deep', bytesOf('<div>'.repeat(100_000)), 'cv.html', 'too_large'],
    ['of XML too deep', bytesOf(`<?xml version="1.0"?>${'<a>'.repeat(100_000)}`), 'cv.xml', 'too_large'],
    ['of blanks', bytesOf(' \n\t\n '.repeat(500)), 'cv.txt', 'no_text'],
    ['of chance', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256), 'cv.pdf', 'unsupported_format'],
    [
      'with a password',
      rawPdf(
        'BT ET',
        undefined,
        `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00><00>]`,
      ),
      'cv.pdf',
      'password_protected',
    ],
    [
      'that is a program',
      bytesOf(`MZ\u0000\u0001\u0002\u0000\u0000${'\u0000\u0003'.repeat(400)}`),
      'cv.exe',
      'unsupported_format',
    ],
    ['that is an archive of something else', zipSync({ 'notes.bin': new Uint8Array(100) }), 'cv.docx', 'unsupported_format'],
    ['cut in the middle of an archive', docx(paragraphs).subarray(0, 150), 'cv.docx', 'corrupted'],
    ['that unpacks to a hundred megabytes', docx(paragraph(' '.repeat(100_000_000))), 'cv.docx', 'too_large'],
    [
      'with thousands of parts',
      docx(
        paragraphs,
        Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`word/header${index}.xml`, bytesOf('<w:hdr/>')])),
      ),
      'cv.docx',
      'too_large',
    ],
    [
      'that is no CV',
      bytesOf(`Weather report\n${'Rain is expected over the hills in the morning and sun in the afternoon. '.repeat(30)}`),
      'cv.txt',
      'not_a_cv',
    ],
    [
      'of a picture too large to open',
      Buffer.from('89504e470d0a1a0a0000000d49484452000186a0000186a008020000002e2e2e2e', 'hex'),
      'cv.png',
      'corrupted',
    ],
    ['of JSON that is no profile', bytesOf('{"a": [1, 2, 3]}'), 'cv.json', 'not_a_cv'],
  ] as [string, Uint8Array, string, string][])('%s is refused with a reason', async (_name, bytes, name, reason) => {
    const refused = await reasonOf(bytes, name)
    expect(refused.reason).toBe(reason)
    expect(refused.seconds).toBeLessThan(40)
  })

  it('that declares entities expands none', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`
    const file = zipSync({
      'word/document.xml': bytesOf(
        `<?xml version="1.0"?>${bomb}<w:document><w:body>${paragraphs}${paragraph('&c;&f;')}</w:body></w:document>`,
      ),
    })
    const { text, profile } = await readCv(file, 'cv.docx')
    expect(text).not.toMatch(/aaaaaaaaaa|root:/)
    expect(profile.basics?.email).toBe('emma.wright@example.com')
  })

  it('whose pages are their own parents ends', async () => {
    const { seconds } = await reasonOf(rawPdf('BT ET', '/Kids [2 0 R] /Count 9'), 'cv.pdf', 3000)
    expect(seconds).toBeLessThan(20)
  })

  it('that nests a hundred thousand states ends', async () => {
    const content = `${'q '.repeat(100_000)}BT /F 12 Tf 50 700 Td (Emma Wright, nurse in Leeds since 2019) Tj ET`
    expect((await reasonOf(rawPdf(content), 'cv.pdf', 3000)).seconds).toBeLessThan(20)
  })

  it('is read by what it is, not by its name', async () => {
    expect((await readCv(docx(paragraphs), 'cv.pdf')).profile.basics?.email).toBe('emma.wright@example.com')
    expect((await readCv(bytesOf(cv), 'cv.docx')).profile.work).toHaveLength(1)
  })

  it('that is two formats at once is read as one of them', async () => {
    const both = Buffer.concat([await manyPages(1), docx(paragraph('Other Person'))])
    expect((await readCv(new Uint8Array(both), 'cv.pdf')).text).not.toContain('Other Person')
  })

  it('whose end is missing is read as far as it goes, or refused', async () => {
    const whole = await manyPages(3)
    const { reason } = await reasonOf(whole.subarray(0, Math.floor(whole.length * 0.7)), 'cv.pdf')
    expect(['read', 'corrupted', 'no_text']).toContain(reason)
  })

  it('leaves the reader ready for the next file', async () => {
    const canvas = createCanvas(60, 60)
    const bad = [
      rawPdf('BT ET', '/Kids [2 0 R] /Count 9'),
      new Uint8Array(await canvas.encode('png')).subarray(0, 40),
      bytesOf('%PDF-1.7'),
    ]
    await Promise.all(bad.map((bytes) => reasonOf(bytes, 'cv.pdf')))
    expect((await readCv(bytesOf(cv), 'cv.txt')).profile.work).toHaveLength(1)
  })
})
