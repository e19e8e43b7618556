import { fillTemplate } from '../kit/fill-template.ts'
import type { Draft } from '../kit/default-templates.ts'
import { wordsFor } from '../kit/message-words.ts'
import { when } from './interview-letters.ts'

type Lang = 'fr' | 'en'
const nb = '\u00a0'

export type Letter = {
  name: string
  testName: { fr: string; en: string }
  minutes: number
  due: Date
  link: string
  jobTitle: string
  client: string
  recruiter: string
  organisation: string
}

/** «Calcul de doses», 20 min, to take before …: what a person must know before they open the link. */
function described(lang: Lang, { testName, minutes, due }: Letter): string {
  return lang === 'fr'
    ? `«${nb}${testName.fr}${nb}», ${minutes}${nb}min, sur votre téléphone ou un ordinateur, avant le ${when(lang, due)}.`
    : `“${testName.en}”, ${minutes} min, on your phone or a computer, before ${when(lang, due)}.`
}

/** The invitation: the house's own template, or ours; a template that forgets the link gets it at its end. */
export function invitationLetter(lang: Lang, template: Draft, letter: Letter): Draft {
  const { name, link, jobTitle, client, recruiter, organisation } = letter
  const words = wordsFor(lang)
  const filled = fillTemplate(template, {
    first_name: name.split(' ')[0] ?? '',
    name,
    job: jobTitle,
    client,
    for_job: words.forJob(jobTitle),
    job_suffix: words.jobSuffix(jobTitle),
    test: described(lang, letter),
    link,
    recruiter,
    organisation,
    signature: `${recruiter}\n${organisation}`,
  })
  return filled.body.includes(link) ? filled : { ...filled, body: `${filled.body}\n\n${link}` }
}

/** One reminder, to who has not finished; it says until when, and that help is one answer away. */
export function reminderLetter(lang: Lang, letter: Letter): Draft {
  const { name, link, jobTitle, recruiter, organisation } = letter
  const first = name.split(' ')[0] ?? ''
  const signature = `${recruiter}\n${organisation}`
  if (lang === 'fr')
    return {
      subject: `Rappel${nb}: votre test pour ${jobTitle}`,
      body: [
        `Bonjour ${first},`,
        `Votre test n’est pas encore rendu${nb}: ${described(lang, letter)}`,
        link,
        `Un empêchement, besoin de plus de temps${nb}? Répondez à ce message.`,
        signature,
      ].join('\n\n'),
    }
  return {
    subject: `A reminder: your test for ${jobTitle}`,
    body: [
      `Hello ${first},`,
      `Your test has not been handed in yet: ${described(lang, letter)}`,
      link,
      'Something came up, or you need more time? Answer this message.',
      signature,
    ].join('\n\n'),
  }
}
