import type { AnyTool } from '../kit/define.ts'
import { openAssessmentHouse } from './assessment-testing.ts'
import { openCodility } from './providers/codility-testing.ts'

/** For tests: a house that uses a Codility on this machine, and a sitting that its worker has opened there. */
export async function openCodilityHouse(tools: Iterable<AnyTool>) {
  const codility = await openCodility()
  const at = await openAssessmentHouse(tools, {
    CODILITY_TOKEN: codility.token,
    CODILITY_URL: codility.url,
    BASSIN_URL: 'https://bassin.example.org',
  })
  const sent = async (name: string) =>
    at.sent(name, { testId: await at.saved({ provider: 'codility', questions: [], externalId: '4101', passShare: 50 }) })
  const open = (assessmentId: string) => at.house.done(at.system(), 'open_external_test', { assessmentId })
  const fetch = (assessmentId: string) => at.house.done(at.system(), 'fetch_test_result', { assessmentId })
  const opened = async (name: string) => {
    const one = await sent(name)
    at.later(10)
    await open(one.assessmentId)
    return { ...one, session: (await at.row(one.assessmentId)).external_id! }
  }
  const close = async () => {
    await at.close()
    await codility.close()
  }
  return { at, codility, sent, open, fetch, opened, close }
}

export type CodilityHouse = Awaited<ReturnType<typeof openCodilityHouse>>
