import { expect, test } from 'vitest'
import { dictionaries } from '#app/i18n/dictionaries'
import { createFormat } from '#app/i18n/format'
import { profileLines, type ProfileFact } from './lines.ts'

const reading = { messages: dictionaries.fr, format: createFormat('fr') }
const fact = (path: string, value: ProfileFact['value'], more: Partial<ProfileFact> = {}): ProfileFact => ({
  path,
  value,
  words: String(value),
  source: { kind: 'document', start: 0, end: 1 },
  confidence: 1,
  at: '2026-11-01T00:00:00.000Z',
  others: [],
  clash: false,
  ...more,
})

test('facts are read as things: the running job first, short lists on one line', () => {
  const lines = profileLines(
    [
      fact('work[0].position', 'Serveuse'),
      fact('work[0].startDate', '2018'),
      fact('work[0].endDate', '2020-02'),
      fact('work[3].position', 'Aide-soignante'),
      fact('work[3].name', 'EHPAD Les Tilleuls'),
      fact('work[3].startDate', '2020-03'),
      fact('work[3].highlights[0]', 'Rondes'),
      fact('skills[0].name', 'Toilette'),
      fact('skills[1].name', 'Transferts'),
      fact('bassin.availability.noticeDays', 0),
    ],
    reading,
  )
  expect(lines.map(({ key, label, items }) => [key, label, items.map(({ text }) => text)])).toEqual([
    ['work[3]', 'Poste actuel', ['Aide-soignante, EHPAD Les Tilleuls, depuis mars 2020']],
    ['work[0]', 'Poste', ['Serveuse, 2018 – février 2020']],
    ['skills', 'Savoir-faire', ['Toilette', 'Transferts']],
    ['bassin.availability', 'Disponibilité', ['disponible']],
  ])
  expect(lines[0]!.items[0]!.detail).toBe('Rondes')
})

test('a line shows where its last word comes from', () => {
  const edit = { source: { kind: 'edit', userId: 'u' } as const, at: '2026-11-20T00:00:00.000Z' }
  const [line] = profileLines([fact('work[0].position', 'Serveuse'), fact('work[0].name', 'Le Bouchon', edit)], reading)
  expect(line!.items[0]!.main.path).toBe('work[0].name')
})

test('a job says what it is in the taxonomy, whatever its words', () => {
  const nurse = {
    id: 'occupation:healthcare-assistant',
    fr: 'aide-soignant',
    en: 'healthcare assistant',
    codes: { rome: 'J1501' },
  }
  const diploma = { id: 'diploma:bts', fr: 'BTS', en: 'BTS', eqf: 5 }
  const lines = profileLines(
    [
      fact('work[0].position', 'AS de nuit', { meanings: [nurse] }),
      fact('education[0].studyType', 'BTS', { meanings: [diploma] }),
      fact('skills[0].name', 'Toilette'),
    ],
    reading,
  )
  expect(lines.map(({ items }) => items[0]!.meaning)).toEqual(['aide-soignant · ROME J1501', 'BTS · niveau 5 du CEC', undefined])
})
