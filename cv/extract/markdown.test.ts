import { describe, expect, it } from 'vitest'
import { readMarkdown } from './markdown.ts'

describe('readMarkdown', () => {
  it('takes who it is of from what a page of a site says of itself', () => {
    const { lines } = readMarkdown(
      '---\nlayout: cv\ntitle: "Lina Haddad"\nsubtitle: Électricienne\nphone: "06 39 98 12 34"\nlinks:\n  - https://haddad.example.org\n---\n\nDix ans de chantiers.\n\n## Langues\n',
    )
    expect(lines.map(({ text }) => text)).toEqual([
      'Lina Haddad',
      'Électricienne',
      'phone: 06 39 98 12 34',
      'https://haddad.example.org',
      'Dix ans de chantiers.',
      'Langues',
    ])
    expect(lines[0]?.heading).toBe(1)
  })

  it('keeps a rule that opens no such part', () => {
    expect(readMarkdown('---\n\nLina Haddad\n').lines.map(({ text }) => text)).toEqual(['Lina Haddad'])
  })
})
