import { describe, expect, it } from 'vitest'
import { findPeriods, toIso } from './dates.ts'
import { lastingUntil } from './lasting.ts'

/** «from – to», «from – » while it runs, «from» for one date. */
function told(text: string): string[] {
  return findPeriods(text).map(({ start, end, running }) => {
    const from = start ? toIso(start) : ''
    return end ? `${from} – ${toIso(end)}` : running ? `${from} – ` : from
  })
}

describe('findPeriods', () => {
  it.each([
    ['sept. 2019 – aujourd’hui', ['2019-09 – ']],
    ["Sept. 2019 - aujourd'hui", ['2019-09 – ']],
    ['depuis 03/2021', ['2021-03 – ']],
    ['Depuis mars 2021', ['2021-03 – ']],
    ['since March 2020', ['2020-03 – ']],
    ['2018-2020', ['2018 – 2020']],
    ['2018/2020', ['2018 – 2020']],
    ['2018-20', ['2018 – 2020']],
    ['été 2017', ['2017-06 – 2017-08']],
    ['Summer 2017', ['2017-06 – 2017-08']],
    ["Jan '19 to date", ['2019-01 – ']],
    ['06/2015 - 08/2018', ['2015-06 – 2018-08']],
    ['06.2015 — 08.2018', ['2015-06 – 2018-08']],
    ['2015-06 – 2018-08', ['2015-06 – 2018-08']],
    ['01/09/2015 - 31/08/2018', ['2015-09 – 2018-08']],
    ['de septembre 2017 à août 2021', ['2017-09 – 2021-08']],
    ['from June 2014 to May 2016', ['2014-06 – 2016-05']],
    ['janvier à mars 2018', ['2018-01 – 2018-03']],
    ['Nov 2018 – Present', ['2018-11 – ']],
    ['Février 2018 → ce jour', ['2018-02 – ']],
    ['1er octobre 2020', ['2020-10']],
    ['May 12, 2019', ['2019-05']],
    ['Promotion 2013', ['2013']],
    ['T3 2018 – T1 2020', ['2018-07 – 2020-03']],
    ['Q4 2020 – present', ['2020-10 – ']],
    ['2e trimestre 2019', ['2019-04']],
    ['S2 2021 – H1 2023', ['2021-07 – 2023-06']],
    ['03.2019 –\tLyon', ['2019-03 – ']],
    ['From 2022 to the present day', ['2022 – ']],
    ['hiver 2014 – automne 2014', ['2014 – 2014-11']],
    ['since Spring 2020', ['2020-03 – ']],
    ['2017-09 - 2021-02', ['2017-09 – 2021-02']],
    ['JUILLET 2016', ['2016-07']],
    ['sept. 2019 › août 2021', ['2019-09 – 2021-08']],
    ['09.2019 / 12.2021', ['2019-09 – 2021-12']],
    ['2019 • 2021', ['2019 – 2021']],
    ['Sept 2019 through Aug 2021', ['2019-09 – 2021-08']],
    ['12.19 – 03.21', ['2019-12 – 2021-03']],
    ['03/09/19 au 28/02/21', ['2019-09 – 2021-02']],
    ['March 2021 onwards', ['2021-03 – ']],
    ['2021 – poste actuel', ['2021 – ']],
    ['2012 : Licence, 2014 : Master', ['2012', '2014']],
  ])('reads «%s»', (text, periods) => {
    expect(told(text)).toEqual(periods)
  })

  it.each(['06 39 98 12 34', '75011 Paris', '40 résidents, 12 h', 'R489 cat. 3', 'LS1 4AP', '2018 – 2012x', '100 % en 24/7'])(
    'sees no range in «%s»',
    (text) => {
      expect(findPeriods(text).filter(({ end, running }) => end ?? running)).toEqual([])
    },
  )
})

describe('lastingUntil', () => {
  it.each([
    ['Stage, mars 2019 (3 mois)', '2019-05'],
    ['November 2018 – 15 months', '2020-01'],
    ['09/2020, durée : 1 an et 2 mois', '2021-10'],
    ['mai 2017 : six mois', '2017-10'],
    ['2019 (3 mois)', '2019'],
  ])('reads when «%s» ended', (text, end) => {
    expect(toIso(lastingUntil(text, findPeriods(text)[0]!)!.end)).toBe(end)
  })

  it.each(['mars 2019', 'mars 2019, 3 salariés', 'mars 2019 (12 moissons)'])('reads nothing in «%s»', (text) => {
    expect(lastingUntil(text, findPeriods(text)[0]!)).toBeUndefined()
  })
})
