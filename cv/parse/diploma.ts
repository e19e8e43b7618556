/** The kind of a diploma, as far as its field does not begin: «Licence professionnelle», «BSc (Hons)», «NVQ Level 3». */
const kind = String.raw`(?:(?:bac(?:calauréat|calaureat)?(?:\s(?:pro(?:fessionnel)?(?![\p{L}])|général|technologique))?(?:\s(?:ST2S|STMG|STI2D|STG|SMS|ASSP|S|ES|L)(?![\p{L}]))?)|bepa?|capa?|btsa?|dut|but|bp(?:jeps)?|deug|deust|dess|dea|mba|cqp|mastère(?: spécialisé)?|licence(?:\s(?:pro(?:fessionnelle)?|générale))?|master(?:['’]?s)?(?:\s(?:[12I]{1,2}|pro(?:fessionnel)?|recherche|degree))?(?: of (?:science|arts|engineering|education|laws|research|business administration))?(?:\s?\((?:msc|ma|meng|mba|hons)\))?|maîtrise|doctorat|diplôme d['’]ingénieure?|diplôme universitaire|certificat d['’]aptitude professionnelle|brevet de technicien supérieur|brevet d['’]études professionnelles|certificat de qualification professionnelle|titre professionnel|titre pro|brevet professionnel|bachelor(?:['’]?s)?(?: degree)?(?: of (?:science|arts|engineering|education|laws|commerce|nursing))?(?:\s?\((?:bsc|ba|beng|llb|hons)(?: hons)?\))?|b\.?sc\.?(?:\s?\(?hons\)?)?|b\.?a\.?(?:\s?\(?hons\)?)?|beng(?:\s?\(?hons\)?)?|m\.?eng|m\.?sc|m\.?a\.?|m\.?phil|m\.?res|llb|llm|ph\.?d|doctorate|pgce|pg ?cert|pg ?dip|postgraduate (?:certificate|diploma)|hnd|hnc|higher national (?:certificate|diploma)|btec(?: level \d)?(?: (?:national|extended|first|higher))*(?: (?:diploma|certificate|award))?|(?:nvq|svq)(?: level \d)?(?: diploma)?|level \d (?:nvq |btec |extended )?(?:diploma|certificate|award|nvq|apprenticeship)|city (?:&|and) guilds(?: level \d)?(?: (?:diploma|certificate))?|a[- ]levels?|as[- ]levels?|t[- ]levels?|gcses?|scottish highers?|highers|foundation degree|advanced apprenticeship|apprenticeship|advanced diploma|(?:diploma|certificate) of higher education|dip\s?he|cert\s?he|diploma|certificate|associate['’]?s?(?: degree)?(?: of (?:science|arts|applied science))?)`
const opening = new RegExp(`^${kind}(?![\\p{L}\\d])`, 'iu')
const closing = new RegExp(`[\\s,(–-]+(${kind})\\)?$`, 'iu')

export type DiplomaParts = { kind: [number, number]; area?: [number, number] }

/** Parts the words of a diploma in its kind and its field; offsets into the words. */
export function partDiploma(words: string): DiplomaParts {
  const match = opening.exec(words)
  if (match) {
    const rest = words.slice(match[0].length)
    const link = /^[\s,:–—-]*(?:(?:en|in|of|mention|option|spécialité|filière)\s+)?[\s,:–—"«(-]*/i.exec(rest)?.[0].length ?? 0
    const area = rest
      .slice(link)
      .replace(/[\s"»)]+$/, (tail) => (rest.slice(0, link).includes('(') ? '' : tail.replace(/[\s"»]+/g, '')))
    if (area.length < 3 || /^(?:de|d['’]|du)\s?/i.test(area))
      return { kind: [0, area.length < 3 ? match[0].length : words.length] }
    const from = match[0].length + link
    return { kind: [0, match[0].length], area: [from, from + area.length] }
  }
  const last = closing.exec(words)
  if (last && last.index > 3 && last[1]) {
    const from = last.index + last[0].indexOf(last[1])
    return { kind: [from, from + last[1].length], area: [0, last.index] }
  }
  return { kind: [0, words.length] }
}
