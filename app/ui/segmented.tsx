'use client'

export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  size = 's',
}: {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value | undefined
  onChange: (value: Value) => void
  size?: 's' | 'l'
}) {
  return (
    <fieldset className="segmented" data-size={size} aria-label={label}>
      {options.map((option) => (
        <button key={option.value} type="button" aria-pressed={option.value === value} onClick={() => onChange(option.value)}>
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}
