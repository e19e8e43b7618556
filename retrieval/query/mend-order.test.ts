import { describe, expect, it } from 'vitest'
import { mendOrder } from './mend-order.ts'

describe('mendOrder', () => {
  it.each([
    ['enleve le permi', 'enleve le permis'],
    ['exlude people with jQuery', 'exclude people with jQuery'],
    ['pastry chefs insted', 'pastry chefs instead'],
    ['availabilty dosnt matter', 'availability doesn’t matter'],
    ['le diplome osef', 'le diplome peu importe'],
  ])('%s', (said, meant) => expect(mendOrder(said).text).toBe(meant))

  it.each(['make it fully remote', 'Swiss work permit required', 'contact the first', 'cherche un caviste à Metz'])(
    '«%s» is right as it is',
    (text) => expect(mendOrder(text).text).toBe(text),
  )

  it.each([
    ['go to 20 km, no wait, 25 km', /^go to +25 km$/],
    ['50 bornes c’est trop, resserre à 15 km', /^ *15 km$/],
    ['24 hours at 12 k', /^24 hours at 12 k$/],
  ])('%s', (text, meant) => expect(mendOrder(text).text).toMatch(meant))

  it('knows where a place was in what was written', () => {
    const { text, back } = mendOrder('dosnt matter, insted of React')
    expect('dosnt matter, insted of React'.slice(back(text.indexOf('React')))).toBe('React')
  })
})
