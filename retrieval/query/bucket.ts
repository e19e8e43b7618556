/** The bucket of a feature among 2^bits (FNV-1a and a finaliser): features are known by it alone. */
export function bucketOf(feature: string, bits: number): number {
  let hash = 2166136261
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 16777619)
  hash ^= hash >>> 15
  return (Math.imul(hash, 2246822519) >>> 0) >>> (32 - bits)
}
