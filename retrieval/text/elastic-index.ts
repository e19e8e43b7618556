import type { estypes } from '@elastic/elasticsearch'
import { wordsOf } from './neutral.ts'
import type { SearchDocument } from './search-document.ts'

const articles = ['l', 'm', 't', 'qu', 'n', 's', 'j', 'd', 'c', 'jusqu', 'quoiqu', 'lorsqu', 'puisqu']

/** French and English side by side: a CV is in either, a search in the other. Light stemming, accents folded after it. */
export const settings: estypes.IndicesIndexSettings = {
  number_of_shards: 1,
  number_of_replicas: 0,
  refresh_interval: '1s',
  analysis: {
    filter: {
      bassin_elision: { type: 'elision', articles, articles_case: true },
      bassin_fr_stop: { type: 'stop', stopwords: '_french_' },
      bassin_fr_stem: { type: 'stemmer', language: 'light_french' },
      bassin_en_stop: { type: 'stop', stopwords: '_english_' },
      bassin_en_possessive: { type: 'stemmer', language: 'possessive_english' },
      bassin_en_stem: { type: 'stemmer', language: 'english' },
    },
    analyzer: {
      bassin_fr: {
        type: 'custom',
        tokenizer: 'standard',
        filter: ['bassin_elision', 'lowercase', 'bassin_fr_stop', 'bassin_fr_stem', 'asciifolding'],
      },
      bassin_en: {
        type: 'custom',
        tokenizer: 'standard',
        filter: ['bassin_en_possessive', 'lowercase', 'bassin_en_stop', 'bassin_en_stem', 'asciifolding'],
      },
    },
  },
}

const twoTongues: estypes.MappingProperty = {
  type: 'text',
  analyzer: 'bassin_fr',
  fields: { en: { type: 'text', analyzer: 'bassin_en' } },
}

/** Strict: a field that nobody thought of is an error, not a leak. */
export const mappings: estypes.MappingTypeMapping = {
  dynamic: 'strict',
  properties: {
    organisation: { type: 'keyword' },
    candidate: { type: 'keyword' },
    version: { type: 'long' },
    title: twoTongues,
    text: twoTongues,
    terms: { type: 'keyword' },
    place: { type: 'geo_point' },
    licences: { type: 'keyword' },
    updated: { type: 'date' },
  },
}

export function toElastic(document: SearchDocument, { titles, text } = wordsOf(document)) {
  const { place } = document
  return {
    organisation: document.organisationId,
    candidate: document.candidateId,
    version: document.version,
    title: titles,
    text,
    terms: Object.keys(document.terms),
    ...(place ? { place: { lat: place.lat, lon: place.lon } } : {}),
    licences: document.licences.map(({ code }) => code),
    updated: document.updatedAt,
  }
}
