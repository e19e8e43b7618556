import { dayWriter } from '#lib/paris-clock'
import type { Lang } from '../language.ts'

const joined = (names: readonly string[], and: string) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`

const writerOf = (lang: Lang) => dayWriter(lang, { weekday: 'long', day: 'numeric', month: 'long' })
const days = { fr: writerOf('fr'), en: writerOf('en') }
const day = (lang: Lang, date: string) => days[lang](`${date}T12:00:00Z`)

type Member = { name: string; role: string }
type Acted = { name: string; count: number }
const namesOf = (members: readonly Member[], role: string) =>
  members.filter((one) => (one.role === 'admin') === (role === 'admin')).map(({ name }) => name)

const fr = {
  members: (members: readonly Member[]) => {
    const [admins, recruiters] = [namesOf(members, 'admin'), namesOf(members, 'recruiter')]
    const parts = [
      ...(admins.length > 0 ? [`${joined(admins, 'et')} (administration)`] : []),
      ...(recruiters.length > 0 ? [`${joined(recruiters, 'et')} (recrutement)`] : []),
    ]
    return `${members.length === 1 ? '1 collègue a un compte' : `${members.length} collègues ont un compte`} : ${parts.join(' ; ')}. Chaque candidat ne voit que son propre profil. Les accès se changent page Réglages.`
  },
  notMember: (name: string) => `Personne ici n’a de compte au nom de ${name}.`,
  done: (total: number, who: readonly Acted[], when: string) =>
    total === 0
      ? `Rien n’est au journal${when}.`
      : `${total === 1 ? '1 action' : `${total} actions`} au journal${when} : ${joined(
          who.map(({ name, count }) => `${name} (${count})`),
          'et',
        )}.`,
  onDay: (date: string) => ` le ${day('fr', date)}`,
  between: (from: string, to: string) => ` du ${day('fr', from)} au ${day('fr', to)}`,
  ownOnly: 'Vous voyez vos propres actions ; un administrateur voit celles de tous.',
  notSignIns: 'Les connexions et les ouvertures de fiche ne sont pas écrites au journal, seulement ce qui a été fait.',
  intact:
    'Chaque ligne du journal porte l’empreinte de celle d’avant : rien ne peut y être changé ni ôté sans que cela se voie. La page Journal le vérifie et dit l’état de la chaîne.',
  fairness:
    'Ni le nom, ni l’âge, ni le sexe, ni l’origine n’entrent dans le classement, et c’est toujours une personne qui écarte. Bassin ne note pas ces catégories, donc je ne peux pas comparer vos décisions par sexe ou par âge : donnez vos comptes par catégorie (évalués, retenus) au rapport d’impact, par l’API (POST /api/v1/impact-reports) ; il calcule les taux de sélection et signale ce qui passe sous les quatre cinquièmes.',
  consents: (expiring: number, expired: number) =>
    `L’accord de ${expiring === 0 ? 'personne' : `${expiring} ${expiring === 1 ? 'personne' : 'personnes'}`} expire dans les deux mois, et celui de ${expired === 0 ? 'personne' : `${expired} ${expired === 1 ? 'personne' : 'personnes'}`} a expiré.`,
  eraseByHand:
    'Rien n’est effacé en masse d’ici : dites « efface les données de … », une personne à la fois, et une carte attend votre oui.',
  fixedPeriod: 'Cette durée ne se change pas d’ici.',
  lawful:
    'Je ne peux pas le certifier, c’est à votre juriste d’en juger. Ce qui est tenu ici : accord daté de deux ans au plus, effacement avec reçu, export et correction par la personne, journal infalsifiable, aucun critère protégé dans la recherche, et jamais de rejet par une machine.',
  rights:
    'Vous avez un mois pour répondre à une personne qui exerce un droit. Pour une copie : dites « exporte les données de … ». Pour corriger : « le numéro de … est … », ou son profil. Pour effacer : « efface les données de … ». Un refus contesté se revoit par une personne, sur sa candidature. Elle peut aussi tout faire seule depuis son espace.',
  health: (candidates: number, jobs: number) =>
    `La base répond : ${candidates} candidats, ${jobs} postes ouverts. La page Réglages dit quels moteurs servent et où en est l’indexation ; une recherche faite sans l’un d’eux le dit.`,
  usage:
    'L’assistant intégré ne coûte rien : il n’appelle aucun service. Si un fournisseur (Mistral, OpenAI) est branché, c’est chez lui que se lisent les jetons et la facture ; Bassin ne les compte pas.',
  ai: 'La page Réglages dit quels assistants et quels moteurs servent. Sans clé de fournisseur, rien ne sort d’ici : l’assistant intégré suit des règles. On branche ou on coupe un fournisseur à l’installation (MISTRAL_API_KEY, OPENAI_API_KEY) ; noms et coordonnées sont masqués avant tout envoi.',
  settings:
    'Page Réglages : les comptes des collègues, les clés d’API et les moteurs. Votre site se branche sur l’API (/api/v1/openapi.json) avec une clé ; le nom de l’agence et le reste se fixent à l’installation.',
}

const en: typeof fr = {
  members: (members) => {
    const [admins, recruiters] = [namesOf(members, 'admin'), namesOf(members, 'recruiter')]
    const parts = [
      ...(admins.length > 0 ? [`${joined(admins, 'and')} (admin)`] : []),
      ...(recruiters.length > 0 ? [`${joined(recruiters, 'and')} (recruiting)`] : []),
    ]
    return `${members.length === 1 ? '1 colleague has an account' : `${members.length} colleagues have an account`}: ${parts.join('; ')}. A candidate sees nothing but their own profile. Access is changed on the Settings page.`
  },
  notMember: (name) => `Nobody here has an account under the name of ${name}.`,
  done: (total, who, when) =>
    total === 0
      ? `Nothing is in the journal${when}.`
      : `${total === 1 ? '1 action' : `${total} actions`} in the journal${when}: ${joined(
          who.map(({ name, count }) => `${name} (${count})`),
          'and',
        )}.`,
  onDay: (date) => ` on ${day('en', date)}`,
  between: (from, to) => ` from ${day('en', from)} to ${day('en', to)}`,
  ownOnly: 'You see your own actions; an administrator sees everybody’s.',
  notSignIns: 'Signing in and opening a record are not written in the journal, only what was done.',
  intact:
    'Each line of the journal carries the fingerprint of the one before: nothing can be changed or taken out unseen. The Journal page checks it and tells the state of the chain.',
  fairness:
    'No name, age, sex or origin enters the ranking, and it is always a person who turns somebody down. Bassin keeps none of these categories, so I cannot compare your decisions by sex or age: give your counts by category (assessed, selected) to the impact report, through the API (POST /api/v1/impact-reports); it computes selection rates and flags what falls under four fifths.',
  consents: (expiring, expired) =>
    `The agreement of ${expiring === 0 ? 'nobody' : `${expiring} ${expiring === 1 ? 'person' : 'people'}`} ends within two months, and that of ${expired === 0 ? 'nobody' : `${expired} ${expired === 1 ? 'person' : 'people'}`} has ended.`,
  eraseByHand:
    'Nothing is erased in bulk from here: say "erase the data of …", one person at a time, and a card waits for your yes.',
  fixedPeriod: 'That period cannot be changed from here.',
  lawful:
    'I cannot certify it: that is for your counsel to judge. What is kept to here: agreement dated and of two years at most, erasure with a receipt, export and correction by the person, a journal that cannot be altered unseen, no protected criterion in a search, and nobody turned down by a machine.',
  rights:
    'You have one month to answer somebody who exercises a right. For a copy: say "export the data of …". To correct: "the phone of … is …", or their profile. To erase: "erase the data of …". A contested rejection is looked at again by a person, on the application. They can also do it all themselves from their own space.',
  health: (candidates, jobs) =>
    `The database answers: ${candidates} candidates, ${jobs} open jobs. The Settings page tells which engines serve and how far indexing is; a search made without one of them says so.`,
  usage:
    'The built-in assistant costs nothing: it calls no service. Where a provider (Mistral, OpenAI) is connected, tokens and the bill are read there; Bassin does not count them.',
  ai: 'The Settings page tells which assistants and engines serve. Without a provider’s key nothing leaves this house: the built-in assistant follows rules. A provider is connected or cut off at installation (MISTRAL_API_KEY, OPENAI_API_KEY); names and contact details are masked before anything is sent.',
  settings:
    'The Settings page holds colleagues’ accounts, API keys and engines. Your website connects to the API (/api/v1/openapi.json) with a key; the agency’s name and the rest are fixed at installation.',
}

export const stewardWords = (lang: Lang) => (lang === 'fr' ? fr : en)
