export function isTiff(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x49 && bytes[1] === 0x49) || (bytes[0] === 0x4d && bytes[1] === 0x4d)
}

/** The pages of a TIFF, each as a file of its own: the same bytes, its directory named first. A damaged chain ends where it breaks. */
export function tiffPages(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = bytes[0] === 0x49
  const directories = new Set<number>()
  let at = view.getUint32(4, little)
  while (at >= 8 && at + 2 <= bytes.length && !directories.has(at) && directories.size < 50) {
    directories.add(at)
    const next = at + 2 + view.getUint16(at, little) * 12
    at = next + 4 <= bytes.length ? view.getUint32(next, little) : 0
  }
  if (directories.size < 2) return [bytes]
  return [...directories].map((directory) => {
    const page = bytes.slice()
    new DataView(page.buffer).setUint32(4, directory, little)
    return page
  })
}
