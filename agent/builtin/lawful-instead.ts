import type { Refusal } from '#retrieval/query/slots'
import type { Lang } from './language.ts'

// What may be asked for in the place of an unlawful criterion: the work, where the criterion spoke of the person.

type Instead = 'experience' | 'hours' | 'duties' | 'right' | 'language' | 'travel' | 'work'

const kinds: Partial<Record<Refusal, Instead>> = {
  age: 'experience',
  family_status: 'hours',
  pregnancy: 'hours',
  army_reserve: 'hours',
  gender: 'duties',
  health: 'duties',
  disability: 'duties',
  autonomy: 'duties',
  genetics: 'duties',
  nationality: 'right',
  origin: 'right',
  name: 'work',
  language_origin: 'language',
  residence: 'travel',
}

const sentences: Record<Lang, Record<Instead, string>> = {
  fr: {
    experience: 'Demandez plutôt l’expérience attendue.',
    hours: 'Demandez plutôt les horaires et les déplacements du poste.',
    duties: 'Décrivez plutôt les tâches du poste, comme le port de charges.',
    right: 'Demandez plutôt le droit de travailler ou une langue utile au poste.',
    language: 'Demandez plutôt un niveau de langue.',
    travel: 'Demandez plutôt une distance ou un temps de trajet.',
    work: 'Demandez plutôt une compétence ou une expérience.',
  },
  en: {
    experience: 'Ask for the experience you expect instead.',
    hours: 'Ask for the hours and the travel of the job instead.',
    duties: 'Describe the duties of the job instead, such as lifting.',
    right: 'Ask for the right to work, or a language the job needs, instead.',
    language: 'Ask for a language level instead.',
    travel: 'Ask for a distance or a travel time instead.',
    work: 'Ask for a skill or for experience instead.',
  },
}

const noted: Record<Lang, Record<Instead, string>> = {
  fr: {
    experience: 'Écrivez plutôt l’expérience, ou ce qui manque au travail.',
    hours: 'Écrivez plutôt les disponibilités que la personne a données.',
    duties: 'Écrivez plutôt l’aménagement que la personne demande, ou la tâche en cause.',
    right: 'Écrivez plutôt que le droit de travailler est à vérifier, ou une langue utile au poste.',
    language: 'Écrivez plutôt le niveau de langue entendu.',
    travel: 'Écrivez plutôt la distance ou le temps de trajet.',
    work: 'Écrivez plutôt un fait du travail : une compétence, une expérience, une disponibilité.',
  },
  en: {
    experience: 'Write the experience instead, or what the work lacks.',
    hours: 'Write the availability that the person gave instead.',
    duties: 'Write the adjustment that the person asks for instead, or the task in question.',
    right: 'Write that the right to work is to be checked instead, or a language the job needs.',
    language: 'Write the level of language you heard instead.',
    travel: 'Write the distance or the travel time instead.',
    work: 'Write a fact of the work instead: a skill, experience, availability.',
  },
}

/** What may be written in the place of words that were not kept. */
export const lawfulToWrite = (lang: Lang, [first]: readonly string[]): string => noted[lang][kinds[first as Refusal] ?? 'work']

/** The lawful way to what the first of these criteria may have been meant for. */
export function lawfulInstead(lang: Lang, [first]: readonly string[]): string {
  return sentences[lang][kinds[first as Refusal] ?? 'work']
}
