type Lang = 'fr' | 'en'

const words = {
  fr: { forJob: (title: string) => ` pour le poste «\u00a0${title}\u00a0»`, jobSuffix: (title: string) => `\u00a0: ${title}` },
  en: { forJob: (title: string) => ` for the job “${title}”`, jobSuffix: (title: string) => `: ${title}` },
}

export const wordsFor = (lang: Lang) => words[lang]

/** What is asked where a slot is not stated; lawful questions, each tied to the job. */
const questions: Record<string, Record<Lang, string>> = {
  titles: { fr: 'Quel métier exercez-vous aujourd’hui\u00a0?', en: 'What is your occupation today?' },
  experience: {
    fr: 'Combien d’années d’expérience avez-vous dans ce métier\u00a0?',
    en: 'How many years have you worked in this trade?',
  },
  locations: {
    fr: 'Dans quelle commune habitez-vous, ou jusqu’où pouvez-vous vous déplacer\u00a0?',
    en: 'Which town do you live in, or how far can you travel?',
  },
  availability: { fr: 'À partir de quelle date êtes-vous disponible\u00a0?', en: 'From which date are you available?' },
  driving_licences: { fr: 'Quels permis de conduire avez-vous\u00a0?', en: 'Which driving licences do you hold?' },
  has_vehicle: { fr: 'Disposez-vous d’un véhicule\u00a0?', en: 'Do you have a vehicle?' },
  schedule: {
    fr: 'Quels horaires vous conviennent\u00a0: jour, nuit, week-end\u00a0?',
    en: 'Which hours suit you: days, nights, weekends?',
  },
  contract_types: {
    fr: 'Quels contrats acceptez-vous\u00a0: CDI, CDD, intérim\u00a0?',
    en: 'Which contracts would you take: permanent, fixed-term, temporary?',
  },
  working_time: {
    fr: 'Cherchez-vous un temps plein ou un temps partiel\u00a0?',
    en: 'Are you looking for full time or part time?',
  },
  salary: { fr: 'Quelle rémunération souhaitez-vous\u00a0?', en: 'What pay are you looking for?' },
  salary_expectation: { fr: 'Quelle rémunération souhaitez-vous\u00a0?', en: 'What pay are you looking for?' },
  languages: { fr: 'Quelles langues parlez-vous, et à quel niveau\u00a0?', en: 'Which languages do you speak, and how well?' },
  certifications: {
    fr: 'Quelles habilitations ou certifications avez-vous, et jusqu’à quand\u00a0?',
    en: 'Which certificates or licences to practise do you hold, and until when?',
  },
  education: { fr: 'Quel est votre diplôme le plus élevé\u00a0?', en: 'What is your highest diploma?' },
  skills: { fr: 'Quelles sont vos compétences pour ce poste\u00a0?', en: 'Which skills do you have for this job?' },
  remote: {
    fr: 'Souhaitez-vous travailler sur place, à distance, ou les deux\u00a0?',
    en: 'Would you work on site, remotely, or both?',
  },
  work_authorization: {
    fr: 'Avez-vous le droit de travailler dans ce pays\u00a0?',
    en: 'Do you have the right to work in this country?',
  },
}

const other: Record<Lang, (what: string) => string> = {
  fr: (what) => `Qu’en est-il de ceci\u00a0: ${what}\u00a0?`,
  en: (what) => `What about this: ${what}?`,
}

/** One question a line. A criterion with words of its own («CACES 3», "Java") is asked about by its name. */
export function questionsOf(lang: Lang, ask: readonly string[]): string {
  const lines = ask.map((slot) => (Object.hasOwn(questions, slot) ? questions[slot]![lang] : other[lang](slot)))
  return [...new Set(lines)].map((line) => (ask.length > 1 ? `– ${line}` : line)).join('\n')
}
