import type { Mode, Piece, Slot } from './draft.ts'

const modal: ReadonlySet<Slot> = new Set<Slot>([
  'skill',
  'certification',
  'industry',
  'language',
  'licence',
  'title',
  'location',
  'vehicle',
  'education',
  'schedule',
  'contract',
  'experience',
  'seniority',
  'remote',
  'working_time',
  'mobility',
  'salary',
  'availability',
  'hours',
  'company',
  'contract_duration',
  'distance',
  'authorization',
])

export function near(a: Slot, b: Slot): boolean {
  const kin: Slot[] = ['skill', 'certification', 'industry']
  return kin.includes(a) && kin.includes(b)
}

export function setMode(piece: Piece, mode: Mode): void {
  if (!modal.has(piece.slot)) return
  piece.mode = mode
  piece.said = true
}
