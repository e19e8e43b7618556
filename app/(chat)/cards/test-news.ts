import type { Messages } from '#app/i18n/fr'

/** «Test rendu : 82 %, réussi», from the codes that a tool wrote (`scored 82 passed`). */
export function testNews({ assessments }: Messages, text: string): string {
  const [code = '', ...rest] = text.split(' ')
  const share = rest.find((word) => /^\d+$/.test(word))
  const verdict = rest.includes('passed') ? assessments.passed : rest.includes('failed') ? assessments.notPassed : ''
  const result = [share === undefined ? '' : assessments.result(Number(share)), verdict].filter(Boolean).join(', ')
  const said = assessments.news[code] ?? code
  return result ? assessments.newsResult(said, result) : said
}
