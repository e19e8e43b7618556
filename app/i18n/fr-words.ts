type Params = Record<string, string | number>

/** The sentences that tools name by a key (`Words` of the kit): titles and lines of approval cards, relaxations, questions. */
export const words = {
  'label.job': 'Poste',
  'label.stage': 'Étape',
  'label.candidate': 'Personne',
  'label.note': 'Note',
  'label.field': 'Élément',
  'relax.drop': ({ label = '' }: Params) => `Sans ${label}`,
  'relax.radius': ({ place = '', distance = '' }: Params) => `À ${distance} km de ${place}`,
  'relax.nice': ({ label = '' }: Params) => `${label} souhaité seulement`,
  'relax.unknown': 'Avec les « non précisé »',
} as Record<string, string | ((params: Params) => string)>
