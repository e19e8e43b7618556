import type { Membership } from '#db/accounts'
import type { Caller, Door } from '#tools/kit/define'

export function callerFrom(membership: Membership, door: Door, locale?: 'fr' | 'en'): Caller {
  return {
    organisationId: membership.organisationId,
    userId: membership.userId,
    name: membership.name,
    role: membership.role,
    locale: locale ?? (membership.locale === 'en' ? 'en' : 'fr'),
    door,
    person: door === 'page',
    ...(membership.candidateId ? { candidateId: membership.candidateId } : {}),
  }
}
