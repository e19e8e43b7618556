/** Lower case without accents, of exactly the same length. */
export function foldSame(given: string): string {
  const text = given.replace(/[’‘ʼ]/g, "'").replace(/[\u00a0\u202f]/g, ' ')
  if (/^[\x20-\x40\x5b-\x7e\n\r]*$/.test(text)) return text
  let out = ''
  for (const unit of text.split('')) {
    const plain = unit.normalize('NFD')[0]!.toLowerCase()
    out += plain.length === 1 ? plain : unit
  }
  return out
}
