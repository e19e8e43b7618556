import type { Messages } from './fr.ts'

type Params = Record<string, string | number>

export const words = {
  'label.job': 'Job',
  'label.stage': 'Stage',
  'label.candidate': 'Person',
  'label.note': 'Note',
  'label.field': 'Item',
  'relax.drop': ({ label = '' }: Params) => `Without ${label}`,
  'relax.radius': ({ place = '', distance = '' }: Params) => `Within ${distance} km of ${place}`,
  'relax.nice': ({ label = '' }: Params) => `${label} only preferred`,
  'relax.unknown': 'Including “not stated”',
} as Messages['words']
