'use client'
import { X } from 'lucide-react'
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Button, IconButton } from './button.tsx'
import { Verdict } from './verdict.tsx'

export type Toast = {
  tone?: 'good' | 'bad' | 'plain'
  text: string
  action?: { label: string; onAction: () => void }
  /** What it is about: it takes the place of what was said of that before. */
  about?: string
}
type Shown = Toast & { id: number }

const ToastContext = createContext<(toast: Toast) => void>(() => {})

/** `const toast = useToast(); toast({ text })`. Never the only place where something is said. */
export function useToast(): (toast: Toast) => void {
  return use(ToastContext)
}

const shownFor = 6000

function ToastLine({ toast, onClose }: { toast: Shown; onClose: () => void }) {
  const { common } = useMessages()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || toast.tone === 'bad') return
    const timer = setTimeout(onClose, shownFor)
    return () => clearTimeout(timer)
  }, [held, toast.tone, onClose])
  return (
    <div
      className="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === 'good' && <Verdict value="met" />}
      {toast.tone === 'bad' && <Verdict value="not_met" />}
      <span className="grow">{toast.text}</span>
      {toast.action && (
        <Button
          variant="quiet"
          size="s"
          onClick={() => {
            toast.action?.onAction()
            onClose()
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton label={common.close} icon={X} onClick={onClose} />
    </div>
  )
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Shown[]>([])
  const show = useCallback(
    (toast: Toast) =>
      setToasts((all) => {
        const others = all.filter(({ about }) => !about || about !== toast.about)
        return [...others.slice(-2), { ...toast, id: Date.now() + Math.random() }]
      }),
    [],
  )
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const lines = useMemo(
    () => toasts.map((toast) => <ToastLine key={toast.id} toast={toast} onClose={() => close(toast.id)} />),
    [toasts, close],
  )
  return (
    <ToastContext value={show}>
      {children}
      <output className="toasts">{lines}</output>
    </ToastContext>
  )
}
