'use client'
import { createContext, use } from 'react'
import type { Edited } from './thing-dialog.tsx'
import type { Change } from './fields.ts'
import type { LineItem } from './lines.ts'
import type { SaidBy } from './use-profile.ts'

export type ReviewState = {
  /** One’s own profile, rather than a candidate’s. */
  mine: boolean
  /** The item whose words are lit in both panes. */
  lit: string | undefined
  light: (path: string | undefined) => void
  /** Brings the words of an item into view in the document. */
  show: (item: LineItem) => void
  edit: (edited: Edited) => void
  /** Settles a line by a click: no dialog. */
  settle: (changes: Change[], saidBy: SaidBy) => void
  /** Asks the person for what is not stated. */
  ask: (point: string) => void
}

export const ReviewContext = createContext<ReviewState | undefined>(undefined)

export function useReview(): ReviewState {
  const state = use(ReviewContext)
  if (!state) throw new Error('no profile under review')
  return state
}
