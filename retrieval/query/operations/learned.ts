import { ownLinear } from '#lib/linear-model'

export const weightsFile = 'operation-weights.tsv'

/** Of each feature the weights of the operations. */
export const ownWeights = ownLinear(`retrieval/query/operations/${weightsFile}`)
