import type { Lang } from '../language.ts'

const list = (parts: readonly string[]) => parts.filter(Boolean).join(', ')

const fr = {
  /** Who somebody is, in a line. */
  is: (name: string, facts: readonly string[]) => `${name} : ${list(facts)}.`,
  years: (count: number) =>
    count < 1 ? 'moins d’un an d’expérience' : `${Math.floor(count)} ${count < 2 ? 'an' : 'ans'} d’expérience`,
  gaps: (name: string, missing: readonly string[]) =>
    missing.length === 0
      ? `Rien d’essentiel ne manque au profil de ${name}.`
      : `Non précisé dans le profil de ${name} : ${list(missing)}.`,
  compareWith: (name: string) => `Avec qui comparer ${name} ?`,
  whichCorrection: (name: string) => `Que faut-il corriger pour ${name} ? Donnez la nouvelle valeur.`,
  noDuplicate: (name: string) => `Aucun doublon de ${name}.`,
  field: {
    city: 'ville',
    availability: 'disponibilité',
    contract: 'contrat',
    salary: 'salaire',
    experience: 'expérience',
    education: 'diplôme',
    licences: 'permis',
    languages: 'langues',
    certificates: 'cartes et habilitations',
    phone: 'téléphone',
    email: 'mail',
  } as Record<string, string>,
}

const en: typeof fr = {
  is: (name, facts) => `${name}: ${list(facts)}.`,
  years: (count) =>
    count < 1 ? 'less than a year of experience' : `${Math.floor(count)} ${count < 2 ? 'year' : 'years'} of experience`,
  gaps: (name, missing) =>
    missing.length === 0
      ? `Nothing essential is missing for ${name}.`
      : `Not stated in the profile of ${name}: ${list(missing)}.`,
  compareWith: (name) => `Compare ${name} with whom?`,
  whichCorrection: (name) => `What is to be corrected for ${name}? Give the new value.`,
  noDuplicate: (name) => `No duplicate of ${name}.`,
  field: {
    city: 'town',
    availability: 'notice',
    contract: 'contract',
    salary: 'pay',
    experience: 'experience',
    education: 'diploma',
    licences: 'driving licence',
    languages: 'languages',
    certificates: 'cards and certificates',
    phone: 'phone',
    email: 'email',
  },
}

export const wishWords = (lang: Lang) => (lang === 'fr' ? fr : en)
