'use client'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useMessages } from '#app/i18n/provider'
import { Button, IconButton } from './button.tsx'

type Open = { open: boolean; onClose: () => void }

const toggle = (onClose: () => void) => (open: boolean) => {
  if (!open) onClose()
}

export function Dialog({
  open,
  onClose,
  title,
  size = 'm',
  footer,
  children,
}: Open & { title: string; size?: 'm' | 'l'; footer?: ReactNode; children: ReactNode }) {
  const { common } = useMessages()
  return (
    <ModalOverlay className="overlay" isOpen={open} onOpenChange={toggle(onClose)} isDismissable>
      <Modal className="dialog" data-size={size}>
        <AriaDialog>
          <header className="dialog-head">
            <Heading slot="title" className="grow">
              {title}
            </Heading>
            <IconButton label={common.close} icon={X} onClick={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          {footer && <footer className="dialog-foot">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

type Act = {
  onClose: () => void
  title: string
  open?: boolean
  /** What its first button says and does; with `form`, that button submits the form of this id. */
  act: string
  ready?: boolean
  busy?: boolean
  danger?: boolean
  children: ReactNode
} & ({ onAct: () => void; form?: never } | { form: string; onAct?: never })

/** A dialog that does one thing, or is left. */
export function ActDialog({ open = true, onClose, title, act, ready = true, busy = false, danger, form, onAct, children }: Act) {
  const { common } = useMessages()
  const submit = { type: 'submit', form } as const
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button
            variant={danger ? 'danger' : 'primary'}
            disabled={!ready}
            busy={busy}
            {...(onAct ? { onClick: onAct } : submit)}
          >
            {act}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}

/** A dialog without a head of its own: the palette. */
export function BareDialog({ open, onClose, label, children }: Open & { label: string; children: ReactNode }) {
  return (
    <ModalOverlay className="overlay" isOpen={open} onOpenChange={toggle(onClose)} isDismissable>
      <Modal className="dialog">
        <AriaDialog aria-label={label}>{children}</AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** A drawer from one side; what it shows brings its own head and its own way to close. */
export function Sheet({
  open,
  onClose,
  side,
  label,
  children,
}: Open & { side: 'left' | 'right'; label: string; children: ReactNode }) {
  return (
    <ModalOverlay className="overlay" data-side={side} isOpen={open} onOpenChange={toggle(onClose)} isDismissable>
      <Modal className="sheet">
        <AriaDialog aria-label={label}>{children}</AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
