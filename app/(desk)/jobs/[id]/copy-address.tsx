'use client'
import { Copy } from 'lucide-react'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { useToast } from '#app/ui/toast'

export function CopyAddress({ path }: { path: string }) {
  const { advert } = useMessages().jobs
  const toast = useToast()
  async function copy() {
    await navigator.clipboard.writeText(new URL(path, location.href).href)
    toast({ tone: 'good', text: advert.copied })
  }
  return (
    <Button size="s" icon={Copy} onClick={() => void copy()}>
      {advert.copy}
    </Button>
  )
}
