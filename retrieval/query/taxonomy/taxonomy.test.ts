import { describe, expect, it } from 'vitest'
import { formKey } from './normalise.ts'
import { closestTerm, findTerm, loadTaxonomy, matchTerms, outermost, related } from './taxonomy.ts'

const { terms } = loadTaxonomy()

describe('the data', () => {
  it('gives every id once', () => {
    const ids = terms.map((term) => term.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('has no form that two terms of a kind own, unless both say so', () => {
    const owners = new Map<string, Set<string>>()
    for (const term of terms) {
      for (const form of term.forms) {
        if (form.flags.includes('shared')) continue
        const key = `${term.kind} | ${formKey(form.text)}`
        owners.set(key, (owners.get(key) ?? new Set()).add(term.id))
      }
    }
    const collisions = [...owners].filter(([, ids]) => ids.size > 1).map(([key, ids]) => `${key}: ${[...ids].join(', ')}`)
    expect(collisions).toEqual([])
  })

  it('has four forms or more for each occupation', () => {
    const thin = terms.filter((term) => term.kind === 'occupation' && term.forms.length < 4).map((term) => term.id)
    expect(thin).toEqual([])
  })
})

describe('matchTerms', () => {
  const kinds = (text: string, lang?: 'fr' | 'en') =>
    outermost(matchTerms(text, lang)).map((match) => `${match.kind}=${match.term[lang ?? 'fr']}`)

  it('finds terms with offsets into the text as written', () => {
    const text = 'Cherche  infirmières DE à Lyon, permis B'
    const [first, second] = matchTerms(text, 'fr')
    expect(text.slice(first!.start, first!.end)).toBe('infirmières DE')
    expect(text.slice(second!.start, second!.end)).toBe('permis B')
  })

  it('tolerates gender, plural, inclusive writing, accents and missing small words', () => {
    for (const text of ['aides-soignantes', 'aide soignant(e)', 'aide-soignant·e·s', 'AIDE SOIGNANT', 'aide-soignant/e']) {
      expect(kinds(text, 'fr')).toEqual(['occupation=aide-soignant'])
    }
    expect(kinds('conductrices bus', 'fr')).toEqual(['occupation=conducteur de bus'])
  })

  it('reads short forms in capitals, or alone as the job', () => {
    expect(kinds('une AS de nuit', 'fr')).toEqual(['occupation=aide-soignant', 'schedule=travail de nuit'])
    expect(kinds('as de nuit', 'fr')).toEqual(['occupation=aide-soignant', 'schedule=travail de nuit'])
    expect(kinds('as soon as possible', 'en')).toEqual([])
  })
})

describe('findTerm, closestTerm, related', () => {
  it('finds by any form', () => {
    expect(findTerm('occupation', 'infirmière')?.en).toBe('nurse')
    expect(findTerm('licence', 'infirmière')).toBeUndefined()
  })

  it('forgives typing errors by length', () => {
    expect(closestTerm('occupation', 'infimier')?.en).toBe('nurse')
    expect(closestTerm('occupation', 'kinésitérapeuthe')?.fr).toBe('kinésithérapeute')
    expect(closestTerm('occupation', 'zzzzzz')).toBeUndefined()
  })

  it('relates the terms of a family', () => {
    const [nurse, theatre, driver] = ['nurse', 'theatre nurse', 'HGV driver'].map((name) => findTerm('occupation', name)!)
    expect(related(nurse!, theatre!)).toBe(true)
    expect(related(nurse!, driver!)).toBe(false)
  })
})
