import type { Messages } from './fr.ts'

export const desk = {} satisfies Messages['desk']
