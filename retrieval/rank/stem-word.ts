const feminine: [RegExp, string][] = [
  [/(?:trices?|teuses?)$/, 'teur'],
  [/euses?$/, 'eur'],
  [/ieres?$/, 'ier'],
  [/(?:ien|on|an|in)nes?$/, 'ien'],
  [/ives?$/, 'if'],
]
const french: [RegExp, string][] = [
  [/(?:issements?|issantes?|issants?)$/, 'i'],
  [/(?:ations?|ateurs?)$/, 'at'],
  [/(?:ements?|eurs?|ages?)$/, ''],
  [/iers?$/, 'i'],
  [/(?:aux|als?|ales?)$/, 'al'],
  [/ees?$/, ''],
  [/(?:ies?|iques?)$/, 'i'],
]
const english: [RegExp, string][] = [
  [/(?:ations?|ators?|ating|ated|ates?)$/, 'at'],
  [/ements?$/, 'e'],
  [/ies$/, 'y'],
  [/(?:ers?|ors?|ings?|ed)$/, ''],
  [/sses$/, 'ss'],
]
const agents: [RegExp, string][] = [[/(?:ers?|ors?)$/, '']]
const ending = /[esx]+$/
const doubled = /([bcdfglmnprt])\1$/
const shortest = 4

/**
 * A light stem, good enough for both languages at once: the feminine and the plural go, and so do the endings that make a
 * trade of a verb. `word` is folded already.
 */
export function stemWord(word: string, language: 'fr' | 'en'): string {
  if (word.length <= shortest) return word.length === shortest ? word.replace(/s$/, '') : word
  const rules = language === 'fr' ? [feminine, french] : [english, agents]
  let stem = word
  for (const group of rules) {
    const rule = group.find(([pattern]) => pattern.test(stem))
    if (rule) stem = shorten(stem, rule)
  }
  const bare = stem.replace(ending, '').replace(doubled, '$1')
  return bare.length >= 3 ? bare : stem
}

function shorten(word: string, [pattern, replacement]: [RegExp, string]): string {
  const shorter = word.replace(pattern, replacement)
  return shorter.length >= 3 ? shorter : word
}
