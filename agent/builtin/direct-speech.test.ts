import { expect, it } from 'vitest'
import { directSpeech } from './direct-speech.ts'

it.each([
  ['écris au premier et au troisième pour savoir s’ils sont dispo lundi', 'Êtes-vous disponible lundi\u00a0?'],
  ['demande à Awa si elle a le permis', 'Avez-vous le permis\u00a0?'],
  ['demande-lui si elle accepterait un mi-temps stp', 'Accepteriez-vous un mi-temps\u00a0?'],
  ["demande leur s'ils peuvent commencer le 4 janvier", 'Pouvez-vous commencer le 4 janvier\u00a0?'],
  ['écris à Malik pour lui demander quand il serait libre', 'Quand seriez-vous libre\u00a0?'],
  ['demande à Nadège quel salaire elle souhaite', 'Quel salaire souhaitez-vous\u00a0?'],
  ['demande à Karim à partir de quand il peut travailler', 'À partir de quand pouvez-vous travailler\u00a0?'],
  ['demande-leur s’ils travaillent toujours de nuit', 'Travaillez-vous toujours de nuit\u00a0?'],
  ['demande à Léa si elle s’intéresse au poste', 'Vous intéressez-vous au poste\u00a0?'],
  ['demande à Léa si elle a toujours son CACES', 'Avez-vous toujours votre CACES\u00a0?'],
  ['écris à Bruno pour lui dire que le poste est à pourvoir en janvier', 'Le poste est à pourvoir en janvier.'],
  ["préviens Awa qu'on la rappelle lundi", 'On vous rappelle lundi.'],
])('turns to the person: %s', (text, said) => {
  expect(directSpeech(text, 'fr')?.said).toBe(said)
})

it.each([
  ["drop the first two a line to see if they're free on Monday", 'Are you free on Monday?'],
  ['ask Priya whether she can start in January please', 'Can you start in January?'],
  ['ask them if they still drive nights', 'Do you still drive nights?'],
  ['ask Bruno what salary he expects', 'What salary do you expect?'],
  ['write to Gareth asking when he could start', 'When could you start?'],
  ['ask Grace if she has her own car', 'Do you have your own car?'],
  ['message Emma to find out how far she would travel', 'How far would you travel?'],
  ['tell Callum that the shift starts at 6', 'The shift starts at 6.'],
  ['let her know that we will call her on Friday', 'We will call you on Friday.'],
])('turns to the person: %s', (text, said) => {
  expect(directSpeech(text, 'en')?.said).toBe(said)
})

it.each([
  ['écris à la première', 'fr'],
  ['relance Awa et Nadège', 'fr'],
  ['dis-lui qu’elle est prise', 'fr'],
  ['write to the first one', 'en'],
  ['tell him that he got it', 'en'],
] as const)('says nothing of its own where nothing is reported, or where it would guess: %s', (text, lang) => {
  expect(directSpeech(text, lang)).toBeUndefined()
})

it('keeps apart whom and which job the sentence names', () => {
  expect(directSpeech('dis à la première que le poste démarre en janvier', 'fr')?.outside).toBe('dis à la première que')
  expect(directSpeech('ask the third about the nurse job whether she can start Monday', 'en')?.outside).toBe(
    'ask the third about the nurse job whether',
  )
})
