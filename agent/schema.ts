import type { AnyTool } from '#tools/kit/define'
import { inputSchema } from '#tools/kit/describe'

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
      .filter(([key, value]) => !bounds.has(key) && !goesWithoutSaying(schema, key, value))
      .map(([key, value]) => [key, key === 'properties' ? fields(value as Json) : compactValue(value)]),
  )
}

/** The type of what is chosen from a list, and a default that is nothing. */
function goesWithoutSaying(schema: Json, key: string, value: unknown): boolean {
  if (key === 'type') return 'enum' in schema
  return key === 'default' && (value === false || value === '' || (Array.isArray(value) && value.length === 0))
}

const fields = (properties: Json) =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, compactValue(value)]))

function compactValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item && typeof item === 'object' ? compactSchema(item as Json) : item))
  return value && typeof value === 'object' ? compactSchema(value as Json) : value
}

/**
 * The schema of a tool as it is offered: the fields that it names for a model, or all. The slots of a search are spelt out once, in
 * `search_candidates`; elsewhere they are named.
 */
export function offeredSchema(tool: AnyTool): Json {
  const compact = compactSchema(inputSchema(tool))
  if (tool.name === 'search_candidates') return sparing(compact)
  const { offered } = tool
  const properties = Object.entries((compact.properties ?? {}) as Json)
    .filter(([name]) => !offered || offered.includes(name))
    .map(([name, field]) => [
      name,
      isSlots(field) ? { type: 'object', description: 'slots, as in search_candidates.filters' } : field,
    ])
  return { ...compact, properties: Object.fromEntries(properties) as Json }
}

/** Places left out have the shape of places asked for: said once. */
function sparing(compact: Json): Json {
  const properties = compact.properties as Json
  const { filters } = properties as { filters: Json }
  const slots = { ...(filters.properties as Json), exclude_locations: { type: 'array', description: 'as locations' } }
  return { ...compact, properties: { ...properties, filters: { ...filters, properties: slots } } }
}

function isSlots(field: unknown): boolean {
  const { properties } = field as { properties?: Json }
  return Boolean(properties && 'exclude_titles' in properties && 'certifications' in properties)
}
