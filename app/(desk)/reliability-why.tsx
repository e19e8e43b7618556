import { getFormat, getMessages } from '#app/i18n/server'
import type { OutputOf } from '#tools/registry'

type Parts = NonNullable<OutputOf<'get_candidate'>['reliabilityParts']>

/** Each part of the reliability of a profile: how many points, why, and what would raise it. */
export async function ReliabilityWhy({ parts }: { parts: Parts }) {
  const [{ reliability: words }, format] = await Promise.all([getMessages(), getFormat()])
  return (
    <details>
      <summary>{words.why}</summary>
      <ul>
        {parts.map(({ part, points, most, count, of, raise }) => (
          <li key={part}>
            {words.line(words.parts[part], format.decimal(points), most)} · {words.counts[part](count, of)}
            {raise.length > 0 && ` · ${words.raise} ${raise.map(({ by }) => words.by[by]).join(', ')}`}
          </li>
        ))}
      </ul>
    </details>
  )
}
