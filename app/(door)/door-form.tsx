'use client'
import { useActionState, type ReactNode } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { TextField } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import type { FormState } from '../auth/actions.ts'

export type DoorField = {
  name: string
  label: string
  type?: 'text' | 'email' | 'password'
  autoComplete?: string
  hint?: string
  optional?: boolean
}

type Action = (before: FormState, form: FormData) => Promise<FormState>

/** One form of the door: what was typed stays when it is refused, the password excepted. */
export function DoorForm({
  action,
  fields,
  submit,
  children,
}: {
  action: Action
  fields: readonly DoorField[]
  submit: string
  children?: ReactNode
}) {
  const messages = useMessages()
  const [state, send, busy] = useActionState(action, {})
  return (
    <form action={send} className="stack door-form">
      {state.reason && (
        <Notice tone="bad" boxed role="alert">
          {errorText(messages, { code: 'invalid', reason: state.reason })}
        </Notice>
      )}
      {fields.map(({ name, optional, ...field }) => (
        <TextField
          key={`${name} ${state.fields?.[name]}`}
          name={name}
          required={!optional}
          defaultValue={state.fields?.[name]}
          {...field}
        />
      ))}
      <Button type="submit" variant="primary" busy={busy}>
        {submit}
      </Button>
      {children}
    </form>
  )
}
