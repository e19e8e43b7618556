import { describe, expect, it } from 'vitest'
import { extractPdf } from './pdf.ts'

/** A page whose font gives the code 32, elsewhere a space, to a letter, as word processors do when they embed a part of a font. */
const subset = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj
4 0 obj << /Length 46 >> stream
BT /F 12 Tf 50 700 Td (Em!loyee of  aris) Tj ET
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [32 /P /p] >> >> endobj
trailer << /Root 1 0 R >>
%%EOF`

describe('extractPdf', () => {
  it('keeps a letter whose code is that of a space', async () => {
    const { lines } = await extractPdf(new TextEncoder().encode(subset))
    expect(lines.map((line) => line.text)).toEqual(['EmployeePofPParis'])
  })
})
