'use client'
import { ChevronDown, ChevronUp } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useMessages } from '#app/i18n/provider'
import { IconButton } from '#app/ui/button'
import { Icon } from '#app/ui/icons'
import { isFree } from '../../../(chat)/free-key.ts'

function Step({ href, label, icon }: { href?: string; label: string; icon: typeof ChevronUp }) {
  if (!href) return <IconButton label={label} icon={icon} disabled />
  return (
    <Link href={href} className="button" data-variant="quiet" data-size="s" data-square aria-label={label}>
      <Icon as={icon} />
    </Link>
  )
}

/** «3 sur 816», and the people around in the list that one came from; K and J as well. */
export function Neighbours({ rank, total, previous, next }: { rank: number; total: number; previous?: string; next?: string }) {
  const { search, panel } = useMessages()
  const router = useRouter()
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const href = { j: next, k: previous }[event.key.toLowerCase()]
      if (!href || !isFree(event)) return
      event.preventDefault()
      router.push(href)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [next, previous, router])
  return (
    <nav className="row hide-phone neighbours" aria-label={search.results}>
      <span className="meta">{search.range(rank, rank, total)}</span>
      <Step href={previous} label={`${panel.previous} (K)`} icon={ChevronUp} />
      <Step href={next} label={`${panel.next} (J)`} icon={ChevronDown} />
    </nav>
  )
}
