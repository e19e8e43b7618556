import { aidesSoignants } from './aides-soignants.ts'
import type { CvSource } from './source.ts'

export const cvSources: CvSource[] = [...aidesSoignants]
