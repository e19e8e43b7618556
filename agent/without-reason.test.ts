import { expect, test } from 'vitest'
import { withoutReason } from './without-reason.ts'

test.each([
  ['elle est dyslexique, donne-lui un tiers temps', /dyslexi/, /tiers temps/],
  ['Awa est malvoyante : un tiers temps pour le test', /malvoyant/, /Awa.*tiers temps/],
  ['donne 30 minutes de plus à Paul, il est handicapé', /handicap/, /30 minutes de plus à Paul/],
  ['Paul est en situation de handicap, il lui faut un tiers-temps', /handicap/, /tiers-temps/],
  ['il est sourd, donne-lui un tiers temps', /sourd/, /tiers temps/],
  ['elle a une RQTH, tiers temps pour elle', /RQTH/, /tiers temps/],
  ['she is dyslexic, give her 50% extra time', /dyslexi/, /give her 50% extra time/],
  ['Grace has ADHD, she needs extra time for the test', /ADHD/, /needs extra time/],
  ['give Tom a third more time, he is autistic', /autis/, /give Tom a third more time/],
  ['because of her disability she gets extra time', /disability/, /extra time/],
  ['un tiers temps pour Awa parce qu’elle voit mal', /voit mal/, /tiers temps pour Awa/],
  ['give Tom extra time because his hands shake, please', /hands/, /give Tom extra time/],
])('«%s» keeps no reason', (text, reason, order) => {
  expect(withoutReason(text)).not.toMatch(reason)
  expect(withoutReason(text)).toMatch(order)
})

test('leaves every other message as it was said', () => {
  for (const text of ['aide-soignant pour enfants handicapés', 'donne un tiers temps à Awa', 'écarte la 3, elle est malade'])
    expect(withoutReason(text)).toBe(text)
})
