import type { ReactNode } from 'react'
import { HouseShell } from '../(chat)/house-shell.tsx'
import { signedIn } from '../(chat)/session.ts'
import { Reserved } from './reserved.tsx'

/** The secondary pages: the same shell, for those who recruit. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { role } = await signedIn()
  return <HouseShell>{role === 'candidate' ? <Reserved to="recruiters" /> : children}</HouseShell>
}
