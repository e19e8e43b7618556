'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Dialog } from '#app/ui/dialog'
import { Keys } from '#app/ui/kbd'
import { isFree } from './free-key.ts'

export function Shortcuts({
  open,
  onClose,
  onPalette,
  onHelp,
}: {
  open: boolean
  onClose: () => void
  onPalette: () => void
  onHelp: () => void
}) {
  const { palette } = useMessages()
  const router = useRouter()
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const command = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k'
      if (!command && !isFree(event)) return
      if (command) onPalette()
      else if (event.key === '?') onHelp()
      else if (event.key.toLowerCase() === 'n') router.push('/')
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onPalette, onHelp, router])
  return (
    <Dialog open={open} onClose={onClose} title={palette.shortcuts}>
      <dl className="shortcut-list">
        {palette.shortcutList.map(([keys, what]) => (
          <div key={keys + what} className="contents">
            <dt>
              <Keys keys={keys.split(' ')} />
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
