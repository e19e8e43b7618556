import type { Language } from '../reading.ts'

const french =
  /(?<![\p{L}])(?:le|la|les|des|du|de|et|en|dans|pour|avec|une|un|aux|chez|sur|par|depuis|expérience|formation|compétences|langues|ans|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|permis|diplôme|anglais|français)(?![\p{L}])/giu
const english =
  /(?<![\p{L}])(?:the|of|and|in|for|with|to|a|an|at|on|from|by|experience|education|skills|languages|years|january|february|march|april|june|july|august|september|october|november|december|present|english|french|level|work)(?![\p{L}])/giu

export function languageOf(text: string): Language {
  const sample = text.slice(0, 20_000)
  const fr = [...sample.matchAll(french)].length + [...sample.matchAll(/[éèêàçùœ]/g)].length * 0.3
  const en = [...sample.matchAll(english)].length
  if (fr + en < 3) return fr > en ? 'fr' : en > fr ? 'en' : 'other'
  return fr >= en ? 'fr' : 'en'
}
