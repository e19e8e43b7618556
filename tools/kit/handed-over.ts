import type { ReversalStep } from '#db/schema'

/** Ids of what one colleague answered for and another takes on. */
export type HandedOver = {
  applications: string[]
  jobs: string[]
  searches: string[]
  notices: string[]
  interviews: { id: string; written: boolean }[]
}

/** A member as they were; ids and names of who leaves and of who takes on. */
export type MemberBefore = {
  rights: 'recruiter' | 'admin'
  since: string
  seen: string | null
  from: { id: string; name: string }
  to: { id: string; name: string }
  keys: string[]
  handed: HandedOver
}

export const removedStep = (memberId: string, before: MemberBefore): ReversalStep => ({
  kind: 'member_removed',
  id: memberId,
  version: 1,
  before,
})
