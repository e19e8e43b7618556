// What is written down of somebody, and why somebody is turned down.

const beside =
  /^(?:[^,:–—-]{0,30}\b)?(?:notes?|jot|comment|memo|commentaire)\b[^,:–—-]{0,40}?(?:\d+|\p{Lu}\p{L}+|first|second|third|fourth|last|premi\p{L}+|deuxi\p{L}+|troisi\p{L}+|derni\p{L}+|him|her|them|lui|elle)(?:\s+[–—-]+\s+|,\s+)(\S.*?)\s*$/isu

/** The words of the note: after a colon, «que», "that", or quoted. */
export function noteIn(text: string): string | undefined {
  const quoted = /[«"“]\s*(.+?)\s*[»"”]/s.exec(text)?.[1]
  if (quoted) return quoted
  const after =
    beside.exec(text)?.[1] ??
    /:\s*(.+)$/s.exec(text)?.[1] ??
    /\b(?:que|qu['’]|that|saying|disant|comme quoi)\s+(.+)$/s.exec(text)?.[1]
  return after?.trim() || undefined
}

const courtesies =
  /^(?:merci|svp|stp|s['’]il (?:te|vous) pla[iî]t|please|pls|thanks|thank you|cheers|ok|voil[aà]|non|no|refus\p{L}*|rejet\p{L}*|rejected?|tu (?:le|la|les)|on (?:le|la|les)|et |and |enfin|sorry|pardon|not? |pas lui|pas elle)/iu

/** Why somebody is turned down, said after the order: «: pas assez d’expérience», "; his registration has lapsed". */
export function reasonIn(text: string): string | undefined {
  const said =
    /(?::|;|,(?!.*[:;])|\s[–—-]\s|\b(?:car|parce qu(?:e|['’])|au motif qu(?:e|['’])|au vu de|faute d(?:e|['’]))(?<=['’]|\b)|\b(?:because|since|cos|on (?:the )?grounds (?:that|of)|as)\b(?= (?:he|she|they|his|her|their|the|it|we)\b)|\b(?:because|cos)\b)\s*([^:;]{6,160}?)\s*[.!]?$/su.exec(
      text,
    )?.[1]
  const reason = said?.slice(said.lastIndexOf(', ') > 60 ? said.lastIndexOf(', ') + 2 : 0)
  if (!reason || courtesies.test(reason) || !/\s/.test(reason)) return undefined
  return /^(?:(?:le|la|les|the|number|n[°o]|num[eé]ro) )?\d+\b/.test(reason) ? undefined : reason
}
