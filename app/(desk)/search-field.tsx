'use client'
import { Search } from 'lucide-react'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { Icon } from '#app/ui/icons'

/** Words that filter a page: they go into its address under `name`, and `/` leads here. */
export function SearchField({ name, value, label }: { name: string; value: string; label: string }) {
  const router = useRouter()
  const path = usePathname()
  const query = useSearchParams()
  const field = useRef<HTMLInputElement>(null)
  function find(words: string) {
    const next = new URLSearchParams(query)
    next.delete('from')
    if (words) next.set(name, words)
    else next.delete(name)
    router.push(next.size > 0 ? `${path}?${next.toString()}` : path)
  }
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const typing = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable], [role="dialog"]')
      if (event.key !== '/' || typing || event.metaKey || event.ctrlKey || event.altKey) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <form
      className="desk-search"
      onSubmit={(event) => {
        event.preventDefault()
        find(field.current?.value.trim() ?? '')
      }}
    >
      <Icon as={Search} size="s" />
      <input
        ref={field}
        type="search"
        key={value}
        defaultValue={value}
        placeholder={label}
        aria-label={label}
        maxLength={120}
        onChange={(event) => event.target.value === '' && value !== '' && find('')}
      />
    </form>
  )
}
