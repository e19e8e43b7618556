import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react'

type Frame = { label: string; hint?: string; error?: string; hideLabel?: boolean; className?: string }

function describe(id: string, { hint, error }: Frame) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { id, 'aria-invalid': error ? true : undefined, 'aria-describedby': described || undefined }
}

function Framed({ id, frame, multiline, children }: { id: string; frame: Frame; multiline?: boolean; children: ReactNode }) {
  return (
    <div className={frame.className ? `field ${frame.className}` : 'field'}>
      <label htmlFor={id} className={frame.hideLabel ? 'sr-only' : undefined}>
        {frame.label}
      </label>
      <div className="field-box" data-invalid={frame.error ? true : undefined} data-multiline={multiline || undefined}>
        {children}
      </div>
      {frame.hint && (
        <p id={`${id}-hint`} className="field-hint">
          {frame.hint}
        </p>
      )}
      {frame.error && (
        <p id={`${id}-error`} className="field-error">
          {frame.error}
        </p>
      )}
    </div>
  )
}

type Input = Frame &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> & { before?: ReactNode; after?: ReactNode; ref?: Ref<HTMLInputElement> }

export function TextField({ label, hint, error, hideLabel, className, before, after, ...rest }: Input) {
  const id = useId()
  const frame = { label, hint, error, hideLabel, className }
  return (
    <Framed id={id} frame={frame}>
      {before}
      <input type="text" {...rest} {...describe(id, frame)} />
      {after}
    </Framed>
  )
}

type Area = Frame & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'>

export function TextArea({ label, hint, error, hideLabel, className, ...rest }: Area) {
  const id = useId()
  const frame = { label, hint, error, hideLabel, className }
  return (
    <Framed id={id} frame={frame} multiline>
      <textarea rows={3} {...rest} {...describe(id, frame)} />
    </Framed>
  )
}

type Select = Frame &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'> & { options: readonly { value: string; label: string }[] }

export function SelectField({ label, hint, error, hideLabel, className, options, ...rest }: Select) {
  const id = useId()
  const frame = { label, hint, error, hideLabel, className }
  return (
    <Framed id={id} frame={frame}>
      <select {...rest} {...describe(id, frame)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Framed>
  )
}
