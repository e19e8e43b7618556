import { Copy } from 'lucide-react'
import { useMessages } from '#app/i18n/provider'
import { Button, IconButton } from '#app/ui/button'
import { Dialog } from '#app/ui/dialog'
import { Notice } from '#app/ui/notice'

/** A secret that is kept nowhere in clear: to be copied before the dialog is closed. */
export function ShownOnce({
  title,
  warning,
  secret,
  onClose,
}: {
  title: string
  warning: string
  secret: string
  onClose: () => void
}) {
  const { common, chat } = useMessages()
  return (
    <Dialog open onClose={onClose} title={title} footer={<Button onClick={onClose}>{common.close}</Button>}>
      <Notice tone="warn">{warning}</Notice>
      <div className="row">
        <code className="grow key-shown">{secret}</code>
        <IconButton label={chat.copy} icon={Copy} onClick={() => void navigator.clipboard.writeText(secret)} />
      </div>
    </Dialog>
  )
}
