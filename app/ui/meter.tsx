/** A share from 0 to 100 as a bar. It says nothing by itself: the number is written beside it. */
export function Meter({ value, tone = 'plain', size = 'm' }: { value: number; tone?: 'plain' | 'accent'; size?: 'm' | 'l' }) {
  const width = Math.max(0, Math.min(100, Math.round(value)))
  return (
    <span className="meter" data-tone={tone} data-size={size} aria-hidden="true">
      <i style={{ width: `${width}%` }} />
    </span>
  )
}
