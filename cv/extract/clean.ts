const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/** Bullets of symbol fonts and other signs that only mean "item". */
const bullets = /^[\s]*[•●○◦▪▫■□►▶▸‣⁃∙·➢➤➔→✓✔✦❖◆◇♦*\u{F0B7}\u{F0A7}\u{F0D8}\u{F076}\u{F0FC}\uFFFD-][\t \u00A0]+/u

/** One line as plain text: composed accents, no ligatures, one kind of space, one kind of bullet, spaced letters joined. */
export function cleanText(raw: string): string {
  let text = raw
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/g, (sign) => ligatures[sign] ?? sign)
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/\u00AD|(?!\t)\p{Cc}/gu, '')
  text = joinSpaced(text)
    .replace(/ *\t[\t ]*/g, '\t')
    .replace(/ {2,}/g, ' ')
    .trim()
  if (bullets.test(text)) text = `• ${text.replace(bullets, '').trim()}`
  else text = text.replace(/^(?:[-–]|o\s+)(?=\p{Lu}\p{Ll})/u, '• ')
  return text
    .replace(/(?<=\S) ?[\u{E000}-\u{F8FF}]+ ?(?=\S)/gu, '\t')
    .replace(/[\u{E000}-\u{F8FF}]/gu, '')
    .trim()
}

/** «E X P É R I E N C E S   P R O» → «EXPÉRIENCES PRO». */
function joinSpaced(text: string): string {
  if (!/(?:^|\s)\S \S \S \S/.test(text)) return text
  const tokens = text.trim().split(/\s+/)
  const letters = tokens.filter((token) => /^[\p{L}&'’-]$/u.test(token)).length
  if (tokens.length < 4 || letters < tokens.length * 0.8) return text
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ')
}

const tags = /[\u{E0000}-\u{E007F}]/gu
const invisible = /[\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u180E]/g
/** A joiner is kept inside an emoji only, a variation selector only after a sign. */
const loneJoiner = /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu
const loneSelector = /(?<![\p{Extended_Pictographic}\p{So}\d#*])[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu

/** Takes out signs that a person cannot see; `words` says what tag characters spelled. */
export function stripInvisible(raw: string): { text: string; words: string; removed: number } {
  const hidden = [...raw.matchAll(tags)].map(([sign]) => String.fromCharCode((sign.codePointAt(0) ?? 0) - 0xe0000))
  const text = raw.replace(tags, '').replace(invisible, '').replace(loneJoiner, '').replace(loneSelector, '')
  return { text, words: hidden.join('').replace(/[^\x20-\x7E]/g, ''), removed: raw.length - text.length }
}
