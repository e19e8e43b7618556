import type { Identity } from './identity.ts'

const accents: Record<string, string> = { a: 'aàâäãå', c: 'cç', e: 'eéèêë', i: 'iîïí', n: 'nñ', o: 'oôöóõ', u: 'uùûüú', y: 'yÿý' }

/** One word in any case, with or without its accents, whatever stands between its parts. */
function wordPattern(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return [...plain]
    .map((letter) => {
      if (accents[letter]) return `[${accents[letter]}]`
      return /\p{L}|\p{N}/u.test(letter) ? letter : String.raw`[\s\-'’.]*`
    })
    .join('')
}

/** The whole name in either order, the mail, the phone however it is grouped, and those words of the name that mean nobody else. */
export function mentionOf({ name, email, phone }: Identity, alone: readonly string[]): RegExp | undefined {
  const parts = name.trim().split(/\s+/).map(wordPattern)
  const between = String.raw`[\s\-]+`
  const whole = [parts.join(between), [...parts.slice(1), parts[0]].join(between)]
  const digits = phone?.replace(/\D/g, '').slice(-9) ?? ''
  const number =
    digits.length >= 6 ? [String.raw`(?:\+?\d{1,3}[\s.\-]?(?:\(0\))?|0)?${[...digits].join(String.raw`[\s.\-]?`)}`] : []
  const mail = email ? [email.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)] : []
  const said = [...(name.trim() ? whole : []), ...mail, ...number, ...alone.map(wordPattern)]
  if (said.length === 0) return undefined
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${said.join('|')})(?![\p{L}\p{N}])`, 'giu')
}
