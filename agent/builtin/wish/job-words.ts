import type { Lang } from '../language.ts'
import { jobsEn } from './job-words.en.ts'
import { jobsFr } from './job-words.fr.ts'

export const jobWords = (lang: Lang): typeof jobsFr => (lang === 'fr' ? jobsFr : jobsEn)
