import type { ReactNode } from 'react'
import { HouseShell } from './house-shell.tsx'

export default function ChatLayout({ children }: { children: ReactNode }) {
  return <HouseShell>{children}</HouseShell>
}
