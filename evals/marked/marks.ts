export const markKinds = [
  ...(['title', 'skill', 'cert', 'sector', 'company', 'place', 'domain', 'diploma', 'field', 'level', 'seniority'] as const),
  ...(['contract', 'duration', 'time', 'hours', 'shift', 'pay', 'start', 'years', 'language', 'licence', 'vehicle'] as const),
  ...(['remote', 'mobile', 'radius', 'permit', 'pipeline'] as const),
]
export type MarkKind = (typeof markKinds)[number]
export const markModes = ['must', 'nice', 'not', 'or', 'past', 'now', 'move'] as const
export type MarkMode = (typeof markModes)[number]

/** What a mark does to what is held: nothing is said at a first message; added, put in its place, taken back, another mode. */
export type How = '' | '+' | '~' | '-' | '*'
export type Mark = { how: How; kind: MarkKind; mode: MarkMode; value: string; start: number; end: number }
