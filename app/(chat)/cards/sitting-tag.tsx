'use client'
import { useMessages } from '#app/i18n/provider'
import { Tag } from '#app/ui/tag'

type Props = { state: string; share: number | null; passed: boolean | null }

/** Where a test stands, in words: the state until there is a result, then the share and the verdict. */
export function SittingTag({ state, share, passed }: Props) {
  const { assessments } = useMessages()
  if (state !== 'scored' || share === null)
    return (
      <Tag tone={state === 'submitted' ? 'accent' : state === 'expired' ? 'unknown' : 'plain'}>{assessments.states[state]}</Tag>
    )
  const verdict = passed === null ? '' : passed ? assessments.passed : assessments.notPassed
  return <Tag tone={passed ? 'met' : 'unknown'}>{[assessments.result(share), verdict].filter(Boolean).join(', ')}</Tag>
}
