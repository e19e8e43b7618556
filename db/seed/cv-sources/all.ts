import { aidesSoignants } from './aides-soignants.ts'
import { batimentIndustrie } from './batiment-industrie.ts'
import { restaurationCommerce } from './restauration-commerce.ts'
import { santeEducation } from './sante-education.ts'
import type { CvSource } from './source.ts'
import { tertiaireInformatique } from './tertiaire-informatique.ts'
import { transportLogistique } from './transport-logistique.ts'

/** Every CV file of the demo, in the order of its index. */
export const cvSources: CvSource[] = [
  ...aidesSoignants,
  ...santeEducation,
  ...transportLogistique,
  ...restaurationCommerce,
  ...batimentIndustrie,
  ...tertiaireInformatique,
]
