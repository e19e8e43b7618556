import { expect, it } from 'vitest'
import { calendarFile } from './calendar-file.ts'

const given = {
  id: 'itw_1',
  sequence: 2,
  start: new Date('2026-03-30T07:00:00Z'),
  end: new Date('2026-03-30T07:45:00Z'),
  summary: 'Entretien\u00a0: aide-soignante; nuit, Résidence des Chênes et un intitulé assez long pour être plié',
  place: '4, rue des Lilas, Lyon',
  description: 'Ligne 1\nLigne 2',
  organiser: { name: 'Camille Aubry', email: 'camille@example.org' },
  people: [{ name: 'Awa Diarra', email: 'awa@example.org' }],
  now: new Date('2026-03-20T10:00:00Z'),
}

it('is an invitation in UTC, its lines ended by CRLF and folded at 75 bytes, its text escaped', () => {
  const { content, mime } = calendarFile(given)
  expect(mime).toContain('method=REQUEST')
  const unfolded = content.replaceAll('\r\n ', '')
  for (const line of [
    'METHOD:REQUEST',
    'UID:itw_1@bassin',
    'SEQUENCE:2',
    'DTSTART:20260330T070000Z',
    'DTEND:20260330T074500Z',
    'DTSTAMP:20260320T100000Z',
    'STATUS:CONFIRMED',
    'LOCATION:4\\, rue des Lilas\\, Lyon',
    'DESCRIPTION:Ligne 1\\nLigne 2',
  ])
    expect(unfolded.split('\r\n')).toContain(line)
  expect(unfolded).toMatch(/ATTENDEE[^\r]*CN="?Awa Diarra"?[^\r]*MAILTO:awa@example\.org/i)
  for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

it('ends the same appointment under the same UID', () => {
  const { content, mime } = calendarFile({ ...given, sequence: 3, cancelled: true })
  expect(mime).toContain('method=CANCEL')
  expect(content).toMatch(/METHOD:CANCEL\r\n/)
  expect(content).toMatch(/STATUS:CANCELLED\r\n/)
  expect(content).toMatch(/UID:itw_1@bassin\r\n/)
})
