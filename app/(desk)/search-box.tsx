'use client'
import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { TextField } from '#app/ui/field'
import { Icon } from '#app/ui/icons'
import { Keys } from '#app/ui/kbd'
import { isFree } from '../(chat)/free-key.ts'
import { first, withQuery, type Query } from './address.ts'

type Props = { label: string; path: string; query: Query; name?: string }

const firstPage = { cursor: undefined, after: undefined, from: undefined }

/** Words that narrow a list: sent when one stops typing, kept in the address under `name`. `/` leads here, Escape leads back. */
export function SearchBox({ label, path, query, name = 'q' }: Props) {
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const words = first(query[name]) ?? ''
  const [typed, setTyped] = useState(words)
  const [seen, setSeen] = useState(words)
  const [pending, startTransition] = useTransition()
  const [focused, setFocused] = useState(false)
  // The address changed by another way: the field follows, unless somebody is typing in it.
  if (seen !== words) {
    setSeen(words)
    if (!focused) setTyped(words)
  }
  const go = (next: string) => {
    clearTimeout(timer.current)
    const href = withQuery(path, query, { ...firstPage, [name]: next.trim() || undefined })
    if (next.trim() !== words) startTransition(() => router.replace(href, { scroll: false }))
  }
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== '/' || !isFree(event)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <search className="search-box" aria-busy={pending || undefined}>
      <TextField
        ref={field}
        label={label}
        hideLabel
        type="search"
        placeholder={label}
        value={typed}
        maxLength={200}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onChange={(event) => {
          const next = event.target.value
          setTyped(next)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => go(next), 300)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(typed)
          if (event.key === 'Escape') field.current?.blur()
        }}
        before={<Icon as={Search} size="s" />}
        after={focused ? undefined : <Keys keys={['/']} />}
      />
    </search>
  )
}
