import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import type { Profile } from '#lib/profile'
import { termsOf } from './find-terms.ts'
import type { SearchDocument } from './search-document.ts'
import type { Statements } from './statements.ts'

const byWords: [number, RegExp][] = [
  [8, /\bdoctorat|\bph\.?d\b|\bdphil\b|\bbac ?\+ ?8/i],
  [
    7,
    /\bbac ?\+ ?5|\bmast[eè]re?s?\b|\bmba\b|\bmsc\b|\bm\.?a\.?\b|\bingénieur|\bdess\b|\bdea\b|\bdscg\b|\bm2\b|\bpostgraduate/iu,
  ],
  [
    6,
    /\bbac ?\+ ?[34]|\blicence(?! de conduite)|\bbachelor|\bb\.?sc\b|\bb\.?a\.? |\bbeng\b|\bbut\b|\bdcg\b|\bmaîtrise|\bhonours|\bdegree\b/iu,
  ],
  [5, /\bbac ?\+ ?2|\bbts\b|\bdut\b|\bdeug\b|\bdeust\b|\bhnd\b|\bhnc\b|\bfoundation degree|\bniveau (?:5|iii)\b/i],
  [
    4,
    /\bbac(?:calauréat)?\b|\bbac pro|\ba[- ]levels?\b|\bbrevet professionnel|\bbp\b|\bniveau (?:4|iv)\b|\bnvq (?:level )?3|\blevel 3\b|\bbtec\b/iu,
  ],
  [3, /\bcap\b|\bbep\b|\bgcses?\b|\bniveau (?:3|v)\b|\bnvq (?:level )?2|\blevel 2\b|\bmc\b|\bbpa\b/i],
]

/** The level of the European framework (1–8) that the words of a diploma tell. */
export function eqfOf(words: string, lang: 'fr' | 'en'): number | undefined {
  const { byId } = loadTaxonomy()
  const levels = termsOf(words, lang, ['diploma', 'certification'])
    .map((id) => byId.get(id)?.eqf)
    .filter((level) => level !== undefined)
  if (levels.length > 0) return Math.max(...levels)
  return byWords.find(([, pattern]) => pattern.test(words))?.[0]
}

export function collectDiplomas(profile: Profile, statements: Statements, lang: 'fr' | 'en'): SearchDocument['diplomas'] {
  const diplomas: SearchDocument['diplomas'] = []
  for (const [index, { studyType, area, institution }] of (profile.education ?? []).entries()) {
    const words = [studyType, area].filter(Boolean).join(' ')
    const field = studyType ? 'studyType' : area ? 'area' : 'institution'
    const at = statements.at(`education[${index}].${field}`)
    if (at === -1 || !(words || institution)) continue
    const eqf = eqfOf(words, lang)
    diplomas.push({ words: words || institution!, at, ...(eqf ? { eqf } : {}), ...(area ? { area } : {}) })
  }
  for (const [index, { name }] of (profile.certificates ?? []).entries()) {
    const eqf = eqfOf(name, lang)
    const at = statements.at(`certificates[${index}].name`)
    if (eqf && at !== -1) diplomas.push({ words: name, eqf, at })
  }
  return diplomas
}
