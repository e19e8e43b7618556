import type { Stage } from '#retrieval/query/slots'
import type { Act } from './act-said.ts'
import type { Who } from './who-names.ts'

type Verb = 'move' | 'next' | 'reject' | 'note' | 'compare' | 'unsaid'

/** One thing to do to some people: «passe la première en entretien», «et les autres en présélection», «note : à rappeler». */
export type Order = {
  act: Verb | Act['act']
  who: Who[]
  stage?: Stage
  note?: string
  text: string
  said?: Act
  except?: Who[]
  weak?: boolean
}
