import { describe, expect, it } from 'vitest'
import type { Segment } from './segments.ts'
import { findTimeline } from './timeline.ts'

const at = (text: string, left: number, baseline: number): Segment => ({
  text,
  left,
  right: left + text.length * 5,
  baseline,
  top: baseline - 8,
  bottom: baseline + 2,
  size: 10,
  bold: false,
})
const texts = (segments: Segment[] = []) => segments.map(({ text }) => text).sort()

describe('findTimeline', () => {
  it('reads each date with what stands on its own side', () => {
    const found = findTimeline([
      at('Parcours', 250, 100),
      at('Cariste', 40, 120),
      at('Transports Alpha', 40, 132),
      at('2019 – 2021', 250, 120),
      at('Préparateur', 400, 138),
      at('Entrepôt Bêta', 400, 150),
      at('2016 – 2018', 250, 138),
      at('Formation', 250, 180),
    ])
    expect(found?.cards.map((card) => texts(card))).toEqual([
      ['2019 – 2021', 'Cariste', 'Transports Alpha'],
      ['2016 – 2018', 'Entrepôt Bêta', 'Préparateur'],
    ])
    expect(texts(found?.above)).toEqual(['Parcours'])
    expect(texts(found?.below)).toEqual(['Formation'])
  })

  it('leaves rows alone whose dates stand between two cells', () => {
    const row = (date: string, y: number) => [at('Cariste', 40, y), at(date, 250, y), at('Transports Alpha', 400, y)]
    expect(findTimeline([...row('2019 – 2021', 120), ...row('2016 – 2018', 140)])).toBeUndefined()
  })
})
