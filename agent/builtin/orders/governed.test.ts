import { describe, expect, test } from 'vitest'
import { isUnaccounted } from './accounted.ts'
import { isEitherStage } from './doubts.ts'
import { isConditional, isReported } from './governed.ts'
import { keepsTheirOwn } from './their-own.ts'

describe('what hangs on another thing', () => {
  test.each([
    '^ des que @ a fini le test passe @ en entretien ',
    '^ si jamais @ decline ',
    '^ @ to offer if @ says no ',
    '^ once @ finishes the test move @ to interview ',
    '^ should @ decline ',
    '^ quand @ aura repondu ',
  ])('is conditional: %s', (line) => expect(isConditional(line)).toBe(true))
  test.each([
    '^ passe @ en test s @ te plait ',
    '^ move @ to test if you can ',
    '^ it s @ we want at test ',
    '^ demande a @ si @ vient ',
    '^ et si on mettait @ en test ',
    '^ send it once more to @ ',
  ])('is none: %s', (line) => expect(isConditional(line)).toBe(false))
})

test('what somebody says or wishes is no order, unless one follows', () => {
  expect(isReported('^ @ thinks @ deserves an offer ')).toBe(true)
  expect(isReported('^ @ m a dit que @ voulait l offre ')).toBe(true)
  expect(isReported('^ heureusement qu on n a pas pris @ ')).toBe(true)
  expect(isReported('^ @ dit qu @ est dispo passe @ en test ')).toBe(false)
  expect(isReported('^ i think @ deserves an offer ')).toBe(false)
})

test('a verbless order holds no word but its own, unless it says where to', () => {
  expect(isUnaccounted('^ @ en entretien ')).toBe(false)
  expect(isUnaccounted('^ @ interview please ')).toBe(false)
  expect(isUnaccounted('^ wee @ to the test ')).toBe(false)
  expect(isUnaccounted('^ @ sort de l entretien ')).toBe(true)
  expect(isUnaccounted('^ @ aura son offre lundi ')).toBe(true)
})

test('two stages of which one is meant are none', () => {
  expect(isEitherStage('^ mets @ en test ou en entretien ')).toBe(true)
  expect(isEitherStage('^ put @ or @ to test ')).toBe(false)
})

test.each([
  ['^ @ garde son poste actuel ', true],
  ['^ @ prefere garder son emploi ', true],
  ['^ @ keeps @ current post ', true],
  ['^ on garde @ ', false],
  ['^ @ garde son dossier ', false],
  ['^ @ keep @ on file ', false],
])('what somebody keeps for themselves keeps nobody: %s', (line, own) => expect(keepsTheirOwn(line)).toBe(own))
