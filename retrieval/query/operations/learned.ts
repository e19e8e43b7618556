import { readFileSync } from 'node:fs'
import { type LinearModel, parseLinear } from '#lib/linear-model'
import { ownFile } from '#lib/own-file'

/** Of each feature the weights of the operations. */
export const weightsFile = 'operation-weights.tsv'
let own: LinearModel | undefined

export const ownWeights = (): LinearModel =>
  (own ??= parseLinear(readFileSync(ownFile(`retrieval/query/operations/${weightsFile}`), 'utf8')))
