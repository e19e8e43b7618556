import { unreadable } from './colour.ts'

/** The colour that a style tells for a property. */
export function colourIn(style: string, property: string): string | undefined {
  // The last rule that says something of it holds.
  const match = [...style.matchAll(new RegExp(`(?:^|[;\\s])${property}:\\s*([^;]+)`, 'g'))].at(-1)?.[1]?.trim()
  if (!match) return undefined
  const named: Record<string, string> = { white: '#ffffff', black: '#000000', snow: '#fffafa', ivory: '#fffff0' }
  const hex = /#([0-9a-f]{6}|[0-9a-f]{3})\b/.exec(match)?.[1]
  if (hex) return `#${hex.length === 3 ? [...hex].map((sign) => sign + sign).join('') : hex}`
  const rgb = /rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(match)
  if (rgb)
    return `#${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`
  return named[match.split(/\s/)[0] ?? ''] ?? 'unknown'
}

/** Why nobody sees an element that looks so. */
export function concealment(style: string, ground: string | undefined, attributes: Record<string, string>): string | undefined {
  if ('hidden' in attributes || /display:\s*none/.test(style)) return 'not_displayed'
  if (/visibility:\s*(?:hidden|collapse)/.test(style)) return 'invisible'
  if (/(?:^|[;\s])opacity:\s*(?:0(?:\.0\d*|\.1[0-4]?)?)\s*(?:;|$)/.test(style)) return 'transparent'
  if (/font-size:\s*(?:0|0?\.\d+|1(?:\.\d+)?|2)(?:px|pt)?\s*(?:;|$)/.test(style)) return 'tiny'
  if (/(?:left|top|right|bottom|text-indent|margin-left|margin-top):\s*-\d{3,}/.test(style)) return 'off_page'
  if (/transform:[^;]*(?:scale[xy]?\(\s*0?(?:\.0\d*)?\s*[,)]|translate[xy]?\(\s*-?\d{4,})/.test(style)) return 'off_page'
  if (isClipped(style)) return 'clipped'
  const shown = /(?:^|[;\s])color:\s*([^;]+)/.exec(style)?.[1] ?? ''
  if (/^transparent|^rgba\([^)]*,\s*0?(?:\.0\d*|\.1[0-4]?)?\s*\)|^#[0-9a-f]{6}0[0-9a-f]\b|^#[0-9a-f]{3}0\b/.test(shown.trim()))
    return 'transparent'
  const ink = colourIn(style, 'color')
  return ink && unreadable(ink, ground ?? '#ffffff') ? 'white' : undefined
}

/** Cut to nothing: by a clip, or by a box without height or width that shows nothing beyond itself. */
function isClipped(style: string): boolean {
  if (/clip:\s*rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?\s*\)/.test(style)) return true
  if (/clip-path:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)/.test(style)) return true
  const cut = /overflow(?:-[xy])?:\s*(?:hidden|clip)/.test(style)
  return cut && /(?:^|[;\s])(?:max-)?(?:height|width):\s*[01](?:px|pt|em|rem|%)?\s*(?:;|$)/.test(style)
}
