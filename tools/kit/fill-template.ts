import { AppError } from '#lib/errors'
import type { Draft } from './default-templates.ts'

export const variables = [
  'first_name',
  'name',
  'job',
  'client',
  'for_job',
  'job_suffix',
  'questions',
  'slots',
  'test',
  'link',
  'reason',
  'said',
  'recruiter',
  'organisation',
  'signature',
] as const
export type Variable = (typeof variables)[number]
export type Values = Partial<Record<Variable, string>>

const pattern = /\{\{\s*([\w-]+)\s*\}\}/g
const isVariable = (name: string): name is Variable => (variables as readonly string[]).includes(name)

/** @throws invalid `variable_unknown` with the names, so that no person ever receives `{{nom}}`. */
export function checkTemplate({ subject, body }: Draft): void {
  const unknown = [...`${subject}\n${body}`.matchAll(pattern)].map((match) => match[1]!).filter((name) => !isVariable(name))
  if (unknown.length > 0) {
    const names = [...new Set(unknown)].join(', ')
    throw new AppError('invalid', `Unknown variables: ${names}`, {
      reason: 'variable_unknown',
      names,
      known: variables.join(', '),
    })
  }
}

/** A template with a place for what is said in this message alone: its own, else before the signature, else at the end. */
export function withPlaceFor(variable: Variable, template: Draft): Draft {
  const place = `{{${variable}}}`
  if (template.body.includes(place)) return template
  const signed = template.body.includes('{{signature}}')
  const body = signed ? template.body.replace('{{signature}}', `${place}\n\n{{signature}}`) : `${template.body}\n\n${place}`
  return { ...template, body }
}

/** A template with its variables filled; one that has no value leaves nothing behind, nor the blank line around it. */
export function fillTemplate(template: Draft, values: Values): Draft {
  const fill = (text: string) =>
    text
      .replace(pattern, (_match, name: string) => (isVariable(name) ? (values[name] ?? '') : ''))
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  return { subject: fill(template.subject).replace(/\s+/g, ' '), body: fill(template.body) }
}
