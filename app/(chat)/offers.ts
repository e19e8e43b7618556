/** An answer that ends by what can be said, quoted after a colon: its words, and each of those for a button of its own. */
export function offersIn(text: string): { words: string; offers: string[] } {
  const found = /^(.*[.!?…;])\s+[^.!?:]+:\s((?:[«"][^»"]+[»"](?:,\s)?){2,})\.?$/su.exec(text.trim())
  if (!found) return { words: text, offers: [] }
  const offers = [...found[2]!.matchAll(/[«"]\s?([^»"]+?)\s?[»"]/gu)].map((offer) => offer[1]!)
  return { words: found[1]!, offers }
}
