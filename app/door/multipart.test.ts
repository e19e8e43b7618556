import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { bytesOf, heldForm, partsOf, textOf } from './multipart.ts'

/** A form as a browser writes it, arriving in pieces of `size` bytes. */
async function arriving(form: FormData, size: number): Promise<Request> {
  const whole = new Request('http://here.example', { method: 'POST', body: form })
  const bytes = new Uint8Array(await whole.clone().arrayBuffer())
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.slice(index * size, (index + 1) * size),
  )
  return new Request('http://here.example', {
    method: 'POST',
    headers: whole.headers,
    body: Readable.toWeb(Readable.from(pieces)),
    duplex: 'half',
  } as unknown as RequestInit)
}

const tricky = new Uint8Array([...Buffer.from('\r\n--not the mark\r\n\r\n'), 0, 255, 13, 10, 45, 45])
const form = () => {
  const made = new FormData()
  made.set('candidateId', 'cand_1')
  made.set('note', 'Élodie\r\n« oui »')
  made.set('file', new Blob([tricky]), 'CV d’Élodie "final".pdf')
  return made
}

it.each([1, 2, 7, 64, 100_000])('reads every part whole, arriving in pieces of %i bytes', async (size) => {
  const { fields, file } = await heldForm(await arriving(form(), size), 1000)
  expect([...fields]).toEqual([
    ['candidateId', 'cand_1'],
    ['note', 'Élodie\r\n« oui »'],
  ])
  expect(file).toEqual({ name: 'CV d’Élodie "final".pdf', content: tricky })
})

it('passes over what nobody reads, and reads no further than it is asked', async () => {
  const made = new FormData()
  made.set('file', new Blob([new Uint8Array(5000)]), 'a.bin')
  made.set('last', 'x')
  const names: string[] = []
  for await (const { name } of partsOf(await arriving(made, 100))) names.push(name)
  expect(names).toEqual(['file', 'last'])
})

it('refuses what is too large, what breaks off, and what is no form', async () => {
  await expect(heldForm(await arriving(form(), 10), 20)).rejects.toMatchObject({ code: 'too_large' })
  const whole = await arriving(form(), 50)
  const cut = new Uint8Array(await whole.arrayBuffer()).slice(0, -30)
  const request = new Request('http://here.example', { method: 'POST', headers: whole.headers, body: cut })
  await expect(heldForm(request, 1000)).rejects.toMatchObject({ code: 'invalid' })
  await expect(heldForm(new Request('http://here.example', { method: 'POST', body: 'x' }), 1000)).rejects.toMatchObject({
    code: 'invalid',
  })
})

it('holds a small part as text or as bytes', async () => {
  const chunks = () =>
    Readable.from([new Uint8Array(Buffer.from('é').subarray(0, 1)), new Uint8Array(Buffer.from('é').subarray(1))])
  expect(await textOf(chunks(), 10)).toBe('é')
  await expect(bytesOf(chunks(), 1)).rejects.toMatchObject({ code: 'too_large' })
})
