import { describe, expect, it } from 'vitest'
import { mentionOf } from './erase-words.ts'

const person = { name: 'Anne-Sophie Lévêque', email: 'as.leveque@example.org', phone: '+33 6 39 98 12 40' }
const erased = (text: string, alone: string[] = []) => text.replace(mentionOf(person, alone)!, '[x]')

describe('the words that mean a person', () => {
  it.each([
    ['Passe Anne-Sophie Lévêque en entretien', 'Passe [x] en entretien'],
    ['anne sophie leveque rappelle', '[x] rappelle'],
    ['LÉVÊQUE Anne-Sophie, présente', '[x], présente'],
    ['écris à as.leveque@example.org', 'écris à [x]'],
    ['au 06 39 98 12 40 ou +33639981240', 'au [x] ou [x]'],
    ['06.39.98.12.40.', '[x].'],
    ['Anne-Sophie Verdier et Julie Lévêque', 'Anne-Sophie Verdier et Julie Lévêque'],
    ['Annesophie Lévêquette', 'Annesophie Lévêquette'],
    ['dossier 1063998124055', 'dossier 1063998124055'],
  ])('%s', (text, kept) => expect(erased(text)).toBe(kept))

  it('takes a single word of the name where it means nobody else', () => {
    expect(erased('et Lévêque, elle vient ? Leveque oui', ['Lévêque'])).toBe('et [x], elle vient ? [x] oui')
  })

  it('is nothing where nothing is known of them', () => expect(mentionOf({ name: ' ' }, [])).toBeUndefined())
})
