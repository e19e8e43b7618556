import { describe, expect, it } from 'vitest'
import { partDiploma } from './diploma.ts'

describe('partDiploma', () => {
  it.each([
    ['Master Informatique', 'Master', 'Informatique'],
    ['Master 2 en Droit social', 'Master 2', 'Droit social'],
    ['Licence professionnelle – Logistique', 'Licence professionnelle', 'Logistique'],
    ['BTS Comptabilité et gestion', 'BTS', 'Comptabilité et gestion'],
    ['Bac pro Cuisine', 'Bac pro', 'Cuisine'],
    ['CAP', 'CAP', undefined],
    ['Titre professionnel Conducteur de car', 'Titre professionnel', 'Conducteur de car'],
    ["Diplôme d'État d'infirmier", "Diplôme d'État d'infirmier", undefined],
    ['BSc (Hons) Adult Nursing', 'BSc (Hons)', 'Adult Nursing'],
    ['Bachelor of Science in Physics', 'Bachelor of Science', 'Physics'],
    ['NVQ Level 3 in Health and Social Care', 'NVQ Level 3', 'Health and Social Care'],
    ['A-Levels Biology, Psychology, English', 'A-Levels', 'Biology, Psychology, English'],
    ['PhD, Molecular Biology', 'PhD', 'Molecular Biology'],
    ['Adult Nursing BSc (Hons)', 'BSc (Hons)', 'Adult Nursing'],
    ['Assistante de soins en gérontologie', 'Assistante de soins en gérontologie', undefined],
  ])('parts «%s»', (words, kind, area) => {
    const parts = partDiploma(words)
    expect(words.slice(...parts.kind)).toBe(kind)
    expect(parts.area && words.slice(...parts.area)).toBe(area)
  })
})
