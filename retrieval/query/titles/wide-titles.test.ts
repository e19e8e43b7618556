import { describe, expect, it } from 'vitest'
import { understandTurn } from '../understand.ts'

const read = (text: string, lang: 'fr' | 'en') => understandTurn(text, { lang, today: '2026-11-27' }).filters

describe('the whole name of a job', () => {
  it.each([
    ['clerc de notaire formaliste, CDI, Vannes', 'clerc de notaire formaliste'],
    ['Rédactrice juridique indépendante à Lyon', 'rédacteur juridique'],
    ['une technicienne de radioprotection sur Cherbourg', 'technicien en radioprotection'],
    ['agent de station de lavage, week-ends', 'agent de station de lavage'],
    ['nous cherchons un professeur de hautbois pour un conservatoire', 'professeur de hautbois'],
    ['prof de clarinette, mercredi', 'professeur de clarinette'],
    ['kiné du sport avec thérapie manuelle', 'kinésithérapeute du sport'],
    ['infirmière de sapeurs-pompiers volontaires, Brest', 'infirmier de sapeurs-pompiers volontaires'],
    ['Greffier de tribunal administratif, CDI', 'greffier de tribunal administratif'],
    ["agent d'entretien des espaces naturels, Gap", "agent d'entretien des espaces naturels"],
    ['gestionnaire prestations, mutuelle exigée', 'gestionnaire prestations'],
    ['conducteur de retourneuse à betteraves', 'conducteur de retourneuse'],
    ['Plaquiste-enduiseur, intérim', 'plaquiste-enduiseur'],
    ['on cherche une chimiste analyticienne', 'chimiste analyticien'],
    ['bon, un chronométreur, démarrage lundi', 'chronométreur'],
    ['Pilote de drone à Toulouse, DEA', 'pilote de drone'],
    ['Monteur de rideaux métalliques, anglais B2', 'monteur de rideaux métalliques'],
    ['animatrice de relais parental à Laval', 'animateur de relais parental'],
    ["il me faudrait un mécanicien d'ascenseurs, permis B", "mécanicien d'ascenseurs"],
    ['Assistante sociale scolaire, Arras', 'assistant social scolaire'],
    ['bonjour, besoin d’un régisseur plateau pour Avignon', 'régisseur plateau'],
  ])('%s', (text, title) => expect(read(text, 'fr').titles).toEqual([title]))

  it.each([
    ['Tenancy support officer, Leeds', 'tenancy support officer'],
    ['we need a learning and development adviser in Hull', 'learning and development adviser'],
    ['Nuclear safety case author, on site', 'nuclear safety case author'],
    ['Email marketer, Bath, part time', 'email marketer'],
    ['Looking for a sound recordist in Bristol', 'sound recordist'],
    ['after-school club leader, Derby, term time', 'after-school club leader'],
    ['transfer pricing adviser, hybrid', 'transfer pricing adviser'],
    ['hydrologist in Exeter', 'hydrologist'],
    ['fire stopping operative, Luton, CSCS', 'fire stopping operative'],
    ['Head of pastoral care, Kent', 'head of pastoral care'],
    ['parking enforcement officers, Poole', 'parking enforcement officer'],
    ['I’m after a volunteer coordinator, Perth', 'volunteer coordinator'],
    ['bid and tender coordinator, Reading', 'bid and tender coordinator'],
    ['Our charity needs a fundraising database officer', 'fundraising database officer'],
    ['orthodontic therapist, Preston', 'orthodontic therapist'],
    ['musculoskeletal physio, HCPC, Cheltenham', 'musculoskeletal physiotherapist'],
    ['drainage jetting operative, own van', 'drainage jetting operative'],
    ['Housing benefit assessor, Crewe', 'housing benefit assessor'],
    ['community engagement worker in Rhyl', 'community engagement worker'],
    ['hi, salmon farm technician please, Oban', 'salmon farm technician'],
  ])('%s', (text, title) => expect(read(text, 'en').titles?.map((one) => one.replace(/s$/, ''))).toEqual([title]))

  it.each([
    ['aide-soignante de nuit à Dax', 'fr', ['aide-soignant']],
    ['serveur motivé et souriant', 'fr', ['serveur']],
    ['boulanger nancy', 'fr', ['boulanger']],
    ['cuisinier de métier, 5 ans', 'fr', ['cuisinier']],
    ['maçon ou coffreur, Limoges', 'fr', ['maçon', 'coffreur']],
    ['comptable Quadratus', 'fr', ['comptable']],
    ['experienced welder, Hull', 'en', ['welder']],
    ['IRATA window cleaner', 'en', ['window cleaner']],
    ['my company hires bricklayers', 'en', ['bricklayer']],
    ['barista or baker, York', 'en', ['barista', 'baker']],
    ['reliable and friendly barista', 'en', ['barista']],
  ] as const)('stops where something else begins: %s', (text, lang, titles) => expect(read(text, lang).titles).toEqual(titles))
})
