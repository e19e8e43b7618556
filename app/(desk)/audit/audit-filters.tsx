'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { SelectField, TextField } from '#app/ui/field'
import { first, withQuery, type Query } from '../address.ts'
import { doors, names, outcomes } from './filters.ts'

/** Person, action, outcome, door and days; each change is a new address. */
export function AuditFilters({ query, people }: { query: Query; people: readonly { userId: string; name: string }[] }) {
  const { house, tools } = useMessages()
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const value = (name: string) => first(query[name]) ?? ''
  const set = (name: string, next: string | undefined) =>
    startTransition(() =>
      router.push(withQuery('/audit', query, { [name]: next || undefined, after: undefined }), { scroll: false }),
    )
  const select = (name: 'actor' | 'tool' | 'outcome' | 'door', options: { value: string; label: string }[]) => (
    <SelectField
      label={house.audit[name]}
      hideLabel
      value={value(name)}
      onChange={(event) => set(name, event.target.value)}
      options={[{ value: '', label: house.any[name] }, ...options]}
    />
  )
  const narrow = names.some((name) => value(name) !== '')
  return (
    <div className="audit-filters" aria-busy={pending || undefined}>
      {people.length > 0 &&
        select(
          'actor',
          people.map(({ userId, name }) => ({ value: userId, label: name })),
        )}
      {select(
        'tool',
        Object.entries(tools)
          .map(([code, label]) => ({ value: code, label }))
          .toSorted((a, b) => a.label.localeCompare(b.label)),
      )}
      {select(
        'outcome',
        outcomes.map((code) => ({ value: code, label: house.outcomes[code] })),
      )}
      {select('door', [
        ...doors.map((code) => ({ value: code, label: house.doors[code] ?? code })),
        { value: 'any', label: house.anyDoor },
      ])}
      {(['from', 'to'] as const).map((name) => (
        <TextField
          key={name}
          type="date"
          label={house.audit[name]}
          hideLabel
          before={<span>{house.audit[name]}</span>}
          value={value(name)}
          onChange={(event) => set(name, event.target.value)}
        />
      ))}
      {narrow && (
        <Button size="s" variant="quiet" onClick={() => router.push('/audit')}>
          {house.clear}
        </Button>
      )}
    </div>
  )
}
