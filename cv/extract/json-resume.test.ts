import { describe, expect, it } from 'vitest'
import { extractJson } from './json-resume.ts'

const profileOf = (document: unknown) => extractJson(new TextEncoder().encode(JSON.stringify(document))).profile

describe('extractJson', () => {
  it('reads what was written before version 1, with what is empty or no date', () => {
    const profile = profileOf({
      basics: {
        name: 'Lina Haddad',
        picture: '',
        website: 'https://haddad.example.org',
        location: { city: 'Lyon', region: null },
      },
      work: [{ company: 'Voltaire Énergie', position: 'Électricienne', startDate: '2019-3', endDate: 'Present', summary: '' }],
      education: [{ institution: 'Lycée Tesla', endDate: '2015-06-30T00:00:00Z', gpa: 15 }],
      skills: ['Domotique', { name: 'Tableaux', level: 4, keywords: [] }],
      languages: [{ language: 'Arabe', fluency: 'C1' }],
    })
    expect(profile).toMatchObject({
      basics: { name: 'Lina Haddad', url: 'https://haddad.example.org', location: { city: 'Lyon' } },
      work: [{ name: 'Voltaire Énergie', position: 'Électricienne', startDate: '2019-03' }],
      education: [{ institution: 'Lycée Tesla', endDate: '2015-06-30' }],
      skills: [{ name: 'Domotique' }, { name: 'Tableaux', level: '4' }],
      languages: [{ language: 'Arabe', fluency: 'C1' }],
    })
    expect(profile?.work?.[0]).not.toHaveProperty('endDate')
  })

  it('leaves out what no version knows and keeps the rest', () => {
    const profile = profileOf({
      basics: { name: 'Lina Haddad', email: ['a', 'b'] },
      work: { name: 'one' },
      skills: [{ label: 'x' }],
    })
    expect(profile).toEqual({ basics: { name: 'Lina Haddad' }, skills: [] })
  })

  it('refuses what holds no profile', () => {
    expect(() => profileOf({ orders: [1, 2] })).toThrow(expect.objectContaining({ details: { reason: 'not_a_cv' } }))
    expect(() => profileOf('text')).toThrow(expect.objectContaining({ details: { reason: 'unsupported_format' } }))
  })
})
