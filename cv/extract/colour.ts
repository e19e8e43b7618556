const known = new Map<string, number | undefined>()

/** Relative luminance (WCAG 2) of a `#rrggbb` colour; undefined for patterns and names that are not known. */
function luminance(colour: string): number | undefined {
  if (known.has(colour)) return known.get(colour)
  if (known.size > 1000) known.clear()
  const reckoned = reckon(colour)
  known.set(colour, reckoned)
  return reckoned
}

function reckon(colour: string): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (!match) return undefined
  const [red, green, blue] = match.slice(1).map((part) => {
    const value = Number.parseInt(part, 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Whether a person cannot tell the ink from its ground. What is not known counts as readable. */
export function unreadable(ink: string | undefined, ground: string | undefined): boolean {
  const one = luminance(ink ?? '')
  const other = luminance(ground ?? '')
  if (one === undefined || other === undefined) return false
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 1.25
}
