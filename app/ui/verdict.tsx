'use client'
import { useMessages } from '#app/i18n/provider'

export type VerdictValue = 'met' | 'not_met' | 'unknown'

const shapes = {
  met: (
    <>
      <circle cx="8" cy="8" r="6.7" style={{ fill: 'var(--soft)', stroke: 'none' }} />
      <path d="m5 8.2 2.1 2.1L11 6" />
    </>
  ),
  not_met: (
    <>
      <rect x="1.7" y="1.7" width="12.6" height="12.6" rx="2.5" style={{ fill: 'var(--soft)', stroke: 'none' }} />
      <path d="m5.5 5.5 5 5M10.5 5.5l-5 5" />
    </>
  ),
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.3" style={{ strokeWidth: 1.2 }} strokeDasharray="2 1.96" />
      <path d="M6.3 6.4c.1-2.3 3.5-2.1 3.4-.1 0 1.3-1.7 1.4-1.7 2.7M8 11.1v.05" />
    </>
  ),
}

/** ✓ in a disc, ✗ in a square, ? in a dashed ring, and a word for who does not see them. */
export function Verdict({ value, size = 'm' }: { value: VerdictValue; size?: 's' | 'm' }) {
  const { verdict } = useMessages()
  return (
    <svg className="verdict" data-value={value} data-size={size} viewBox="0 0 16 16" role="img" aria-label={verdict[value]}>
      {shapes[value]}
    </svg>
  )
}

export function VerdictStrip({ values }: { values: readonly VerdictValue[] }) {
  return (
    <span className="verdict-strip">
      {values.map((value, index) => (
        <Verdict key={index} value={value} size="s" />
      ))}
    </span>
  )
}
