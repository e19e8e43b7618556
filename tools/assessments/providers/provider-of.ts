import type { AssessmentProviderName } from '#db/schema'
import { AppError } from '#lib/errors'
import type { ReadContext } from '../../kit/define.ts'
import { codilityAccess, codilityProvider } from './codility.ts'
import { internalProvider } from './internal.ts'
import type { AssessmentProvider } from './provider.ts'

/** @throws invalid `provider_absent` where the house has not configured it */
export function providerOf(context: Pick<ReadContext, 'db' | 'deps'>, name: AssessmentProviderName): AssessmentProvider {
  if (name === 'internal') return internalProvider(context)
  const access = codilityAccess(context.deps.env)
  if (!access) throw new AppError('invalid', 'Codility is not configured', { reason: 'provider_absent' })
  return codilityProvider(access)
}
