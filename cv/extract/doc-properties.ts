/** Title, subject, keywords, comments, by their numbers in the summary. */
const told = new Set([2, 3, 5, 6])
const codePage = 1

/** What the summary of an old Office file says of it (a property set: a list of numbers and places, then the values). */
export function propertiesIn(stream: Buffer): string[] {
  if (stream.length < 48) return []
  const section = stream.readUInt32LE(44)
  const count = Math.min(stream.readUInt32LE(section + 4), 100)
  const places = Array.from({ length: count }, (_, index) => ({
    number: stream.readUInt32LE(section + 8 + index * 8),
    at: section + stream.readUInt32LE(section + 12 + index * 8),
  }))
  const page = places.find(({ number }) => number === codePage)
  const decoder = decoderOf(page ? stream.readUInt16LE(page.at + 4) : 1252)
  return places.flatMap(({ number, at }) => {
    const length = stream.readUInt32LE(at + 4)
    const text = told.has(number) ? decoder.decode(stream.subarray(at + 8, at + 8 + length)).replace(/\0+$/, '') : ''
    return text ? [text] : []
  })
}

function decoderOf(page: number): TextDecoder {
  if (page === 65_001) return new TextDecoder('utf-8')
  if (page === 1200) return new TextDecoder('utf-16le')
  return new TextDecoder(page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252')
}
