'use client'
import { useEffect, useRef, type InputHTMLAttributes, type ReactNode } from 'react'

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'children'>

/** `label` alone is read aloud (a table's column); children are shown. `some` is the state of a head whose rows are partly chosen. */
export function Checkbox({
  label,
  some = false,
  children,
  ...rest
}: Native & { label?: string; some?: boolean; children?: ReactNode }) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = some
  }, [some])
  const input = <input ref={box} type="checkbox" className="check" aria-label={label} {...rest} />
  if (!children) return input
  return (
    <label className="check-line">
      {input}
      <span>{children}</span>
    </label>
  )
}
