import { describe, expect, it } from 'vitest'
import { understandConversation } from '../understand.ts'
import { replyTo } from './reply.ts'

describe('replyTo', () => {
  it.each([
    'oui',
    'ouais ouais, vas-y',
    'ça marche',
    'C’est parfait, vous pouvez envoyer',
    'banco',
    'on valide',
    'go go go',
    'yes please do',
    'sounds good, send it',
    'spot on',
    'I’m happy with that',
    'aye, crack on',
    'yeh thats right',
    'ouais mets-le',
    '👍',
  ])('«%s» is a yes', (text) => expect(replyTo(text)).toBe(true))

  it.each([
    'non',
    'attends',
    'pas encore',
    'surtout pas',
    'laisse tomber',
    'nope',
    'hold on',
    'not just yet',
    'scrap that',
    'nah dont',
    '❌',
  ])('«%s» is a no', (text) => expect(replyTo(text)).toBe(false))

  it.each([
    'oui mais pas elle',
    'et Bron ?',
    'non, plutôt en test',
    'merci',
    'yes if she agrees',
    'ok pour qui ?',
    'yes and Paul too',
  ])('«%s» says something else', (text) => expect(replyTo(text)).toBeUndefined())
})

describe('a yes or a no in a conversation', () => {
  const last = (lang: 'fr' | 'en', ...texts: string[]) =>
    understandConversation(
      texts.map((text) => ({ text })),
      { lang, today: '2026-11-27' },
    ).at(-1)!

  it('repeats what waits', () => {
    const turn = last('fr', 'infirmier à Lyon', 'refuse le 2 et le 4', 'je confirme')
    expect(turn).toMatchObject({ intent: 'reject', args: { targets: [{ rank: 2 }, { rank: 4 }] } })
    expect(turn.confirm).toBeUndefined()
  })

  it('takes it back, with its reason', () => {
    expect(last('fr', 'infirmier à Lyon', 'refuse le 2', 'non attends, je vérifie d’abord').intent).toBe('undo')
    expect(last('en', 'nurse in Leeds', 'reject number 2', 'not yet, let me ask the ward first').intent).toBe('undo')
  })

  it('is a new order when it names another person, stage or day', () => {
    expect(last('en', 'nurse in Leeds', 'reject number 2', 'no, number 3').args?.targets).toEqual([{ rank: 3 }])
    expect(last('fr', 'infirmier à Lyon', 'planifie un entretien avec la 1 mardi à 10h', 'non, mercredi même heure').intent).toBe(
      'reschedule_interview',
    )
  })

  it('does the same again with somebody else', () => {
    const turn = last(
      'en',
      'nurse in Leeds',
      'move Ann Bell to screening',
      'and Mr Ian Cobb along with Ms Faith Mensah, likewise',
    )
    expect(turn).toMatchObject({
      intent: 'move_stage',
      args: { stage: 'screening', targets: [{ name: 'Ian Cobb' }, { name: 'Faith Mensah' }] },
      confirm: true,
    })
  })

  it('sends the draft that was shown', () => {
    const turn = last('en', 'nurse in Leeds', 'draft an email to number 1', 'great, send it')
    expect(turn).toMatchObject({ intent: 'contact', args: { mode: 'send' }, confirm: true })
  })
})
