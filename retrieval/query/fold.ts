const quotes = /[\u2019\u2018\u02bc\u00b4`]/g
const spaces = /[\u00a0\u202f\u2009\t]/g
const dashes = /[\u2010-\u2014]/g

/** Where a text was changed on the way in, so that offsets can be given in what was typed. */
export type Origin = { at: number; typed: number }[]

/** One spelling of quotes, spaces, dashes and œ. The offsets of what follows an œ move by one: `origin` remembers. */
export function straighten(text: string): { text: string; origin: Origin } {
  const plain = text.replace(quotes, "'").replace(spaces, ' ').replace(dashes, '-')
  const origin: Origin = [{ at: 0, typed: 0 }]
  let out = ''
  for (let i = 0; i < plain.length; i++) {
    const open = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE' }[plain[i]!]
    out += open ?? plain[i]
    if (open) origin.push({ at: out.length, typed: i + 1 })
  }
  return { text: out, origin }
}

/** The offset in what was typed of an offset in the changed text. */
export function typedOffset(origin: Origin, offset: number): number {
  let last = origin[0]!
  for (const step of origin) {
    if (step.at > offset) break
    last = step
  }
  return last.typed + offset - last.at
}

/** Lower case without accents, of exactly the same length. */
export function foldSame(text: string): string {
  if (/^[\x20-\x40\x5b-\x7e\n\r]*$/.test(text)) return text
  let out = ''
  for (const unit of text.split('')) {
    const plain = unit.normalize('NFD')[0]!.toLowerCase()
    out += plain.length === 1 ? plain : unit
  }
  return out
}
