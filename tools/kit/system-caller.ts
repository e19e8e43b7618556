import type { Caller } from './define.ts'

/** Who runs what the house does by itself for an organisation. */
export const systemCaller = (organisationId: string): Caller => ({
  organisationId,
  userId: 'system',
  name: 'Bassin',
  role: 'system',
  locale: 'fr',
  door: 'job',
  person: false,
})
