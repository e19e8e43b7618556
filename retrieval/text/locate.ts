import type { Place } from './search-document.ts'

/** Finds a town by its name and what is known around it; the resolver of `retrieval/query/places` in the product. */
export type Locate = (
  town: string,
  known: { postcode?: string; region?: string; country?: string; lang?: string },
) => Place | undefined
