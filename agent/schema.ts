const bounds = new Set([
  '$schema',
  'additionalProperties',
  'maxLength',
  'minLength',
  'maxItems',
  'minItems',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'pattern',
  'propertyNames',
  'format',
])

type Json = Record<string, unknown>

/**
 * A tool's schema as a model needs it: names, types, choices, descriptions. Bounds and patterns stay with the tool, which checks its input
 * itself; leaving them out of every request makes the tools a third smaller. Names of fields are never dropped.
 */
export function compactSchema(schema: Json): Json {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !bounds.has(key))
      .map(([key, value]) => [key, key === 'properties' ? fields(value as Json) : compactValue(value)]),
  )
}

const fields = (properties: Json) =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, compactValue(value)]))

function compactValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item && typeof item === 'object' ? compactSchema(item as Json) : item))
  return value && typeof value === 'object' ? compactSchema(value as Json) : value
}

/** The schema of a tool as it is offered. The slots of a search are spelt out once, in `search_candidates`; elsewhere they are named. */
export function offeredSchema(tool: string, schema: Json): Json {
  const compact = compactSchema(schema)
  if (tool === 'search_candidates') return compact
  const properties = Object.entries((compact.properties ?? {}) as Json).map(([name, field]) => [
    name,
    isSlots(field) ? { type: 'object', description: 'slots, as in search_candidates.filters' } : field,
  ])
  return { ...compact, properties: Object.fromEntries(properties) as Json }
}

function isSlots(field: unknown): boolean {
  const { properties } = field as { properties?: Json }
  return Boolean(properties && 'exclude_titles' in properties && 'certifications' in properties)
}
