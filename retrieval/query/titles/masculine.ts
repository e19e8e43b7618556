const endings: readonly [RegExp, string][] = [
  [/trices?$/, 'teur'],
  [/euses?$/, 'eur'],
  [/iennes?$/, 'ien'],
  [/ières?$/, 'ier'],
  [/ères?$/, 'er'],
  [/(?<=i[cnr]|[ntr]i|[dtrngm])ales?$/, 'al'],
  [/(?<!e|trav|tuy|v)aux$/, 'al'],
  [/(?<=[nri]|i[cnr])elles?$/, 'el'],
  [/(?<!arch)ives?$/, 'if'],
  [/ées?$/, 'é'],
  [/antes?$/, 'ant'],
  [/ointes?$/, 'oint'],
]

function masculine(word: string): string {
  const ending = endings.find(([pattern]) => pattern.test(word))
  return ending ? word.replace(...ending) : word
}

const singular = (word: string) => (word.length > 4 && /[^su]s$/.test(word) ? word.slice(0, -1) : word)

/** The words before the first preposition; plurals stay («gestionnaire sinistres») unless the job itself is said in the plural. */
export function masculineWords(said: string, plural: boolean): string {
  const at = /\s(?:de|du|des|à|au|aux|en|sur|pour)\s|\sd['’]/.exec(said)?.index ?? said.length
  const one = (word: string) => masculine(plural ? singular(word.toLowerCase()) : word.toLowerCase())
  return said.slice(0, at).replace(/\p{L}{4,}/gu, one) + said.slice(at)
}

/** «rédactrices médicales» is «rédacteur médical», «chimiste analyticienne» «chimiste analyticien»; «rédacteur ventes» stays. */
export function masculineTitle(said: string): string {
  const [first = ''] = said.toLowerCase().split(/[\s-]/)
  const changes = masculine(first) !== first || /es?$/.test(first)
  return changes ? masculineWords(said, first.endsWith('s')) : said
}
