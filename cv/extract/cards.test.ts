import { describe, expect, it } from 'vitest'
import { findCards } from './cards.ts'
import type { Segment } from './segments.ts'

const at = (text: string, left: number, baseline: number, right = left + text.length * 5): Segment => ({
  text,
  left,
  right,
  baseline,
  top: baseline - 8,
  bottom: baseline + 2,
  size: 10,
  bold: false,
})
const texts = (segments: Segment[] = []) => segments.map(({ text }) => text)
const jobs = (dates: number, names: number) => [
  at('Expérience', 40, 100),
  at('2019 – 2021', 40, dates),
  at('Cariste', 40, names),
  at('Transports Alpha', 40, names + 12),
  at('2016 – 2018', 240, dates),
  at('Préparateur', 240, names),
  at('Entrepôt Bêta', 240, names + 12),
  at('Formation', 40, 220),
  at('2015', 40, 240),
  at('CAP', 40, 252),
]

describe('findCards', () => {
  it('reads jobs that stand side by side one after the other, and leaves the next title out', () => {
    const found = findCards(jobs(120, 132))
    expect(found?.cards.map((card) => texts(card))).toEqual([
      ['2019 – 2021', 'Cariste', 'Transports Alpha'],
      ['2016 – 2018', 'Préparateur', 'Entrepôt Bêta'],
    ])
    expect(texts(found?.above)).toEqual(['Expérience'])
    expect(texts(found?.below)).toEqual(['Formation', '2015', 'CAP'])
  })

  it('sets dates at the foot of a card beside its first line', () => {
    const found = findCards(jobs(158, 132))
    const [first] = found?.cards ?? []
    expect(texts(first)).toEqual(['Cariste', 'Transports Alpha', '2019 – 2021'])
    expect(first?.at(-1)?.baseline).toBe(132)
  })

  it('takes no columns apart that have titles of their own', () => {
    const [, ...rest] = jobs(120, 132)
    expect(findCards([at('Expérience', 40, 100), at('Formation', 240, 100), ...rest])).toBeUndefined()
  })
})
