import { describe, expect, it } from 'vitest'
import { understandTurn } from './understand.ts'
import type { Lang } from './draft.ts'

const filters = (lang: Lang, text: string) => understandTurn(text, { lang, today: '2026-11-27' }).filters

const french: [string, string, string, string[]][] = [
  ['skills', 'must', 'Fleuriste rompue à la composition de mariage', ['composition de mariage']],
  ['skills', 'must', 'tailleur de pierre formé à la sculpture ornementale', ['sculpture ornementale']],
  ['skills', 'must', "Ergothérapeute à l'aise avec les aides techniques", ['aides techniques']],
  ['skills', 'must', 'serrurier calé en coffres-forts', ['coffres-forts']],
  ['skills', 'must', 'une brodeuse spécialisée dans le point de Lunéville', ['point de Lunéville']],
  ['skills', 'must', 'géomètre maîtrisant Covadis et Mensura', ['Covadis', 'Mensura']],
  ['skills', 'must', 'Enlumineur connaissant la dorure à la feuille', ['dorure à la feuille']],
  ['skills', 'must', "toiletteuse, l'épilation à la main n'a pas de secret pour elle", ['épilation à la main']],
  ['skills', 'must', 'fromager, Cuma au quotidien', ['Cuma']],
  ['skills', 'must', 'Graphiste qui touche à Blender et à Cavalry', ['Blender', 'Cavalry']],
  ['industries', 'must', 'électricien issu de la plaisance, Lorient', ['plaisance']],
  ['industries', 'must', 'comptable sorti du négoce céréalier', ['négoce céréalier']],
  ['industries', 'must', 'costumière ayant tourné dans le cirque', ['cirque']],
]
const english: [string, string, string, string[]][] = [
  ['skills', 'must', 'Florist handy with wired bouquets', ['wired bouquets']],
  ['skills', 'must', 'blacksmith trained on power hammers', ['power hammers']],
  ['skills', 'must', 'Occupational therapist with a feel for sensory integration', ['sensory integration']],
  ['skills', 'must', 'locksmith comfortable with safe opening', ['safe opening']],
  ['skills', 'must', "a bookbinder who's done gold tooling", ['gold tooling']],
  ['skills', 'must', 'Falconer with bird handling know-how, Ludlow', ['bird handling']],
  ['skills', 'any', 'sailmaker trained on Juki or on Adler', ['Adler', 'Juki']],
  ['industries', 'must', 'accountant with a background in marine salvage', ['marine salvage']],
  ['industries', 'must', 'chef, cruise ship background', ['cruise ship']],
  ['certifications', 'must', 'Arborist, Lantra Awards accredited, Hereford', ['Lantra awards']],
  ['certifications', 'must', 'plumber on the WIAPS register', ['WIAPS']],
]

describe('readCued', () => {
  it.each([...french.map((one) => ['fr', ...one] as const), ...english.map((one) => ['en', ...one] as const)])(
    '%s %s.%s: %s',
    (lang, slot, mode, text, values) => {
      const found = filters(lang, text)[slot as 'skills']?.[mode as 'must'] ?? []
      expect([...found].sort()).toEqual(values)
    },
  )

  it.each([
    ['en', 'payroll specialist in Solihull', 'Solihull'],
    ['fr', 'un vendeur spécialisé à Dijon', 'Dijon'],
  ] as const)('leaves a town to the places: %s %s', (lang, text, place) => {
    expect(filters(lang, text).locations?.map((one) => one.place)).toEqual([place])
  })
})
