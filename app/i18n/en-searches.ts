import type { Messages } from './fr.ts'
import { plural } from './plural.ts'

const newcomers = (n: number) => plural('en', n, { one: '# new person', other: '# new people' })

export const searches: Messages['searches'] = {
  title: 'Searches',
  save: 'Save the search',
  saved: (name) => `Search saved: ${name}`,
  deleted: (name) => `Search deleted: ${name}`,
  open: 'Run again',
  rename: 'Rename',
  remove: 'Delete',
  name: 'Name',
  alert: 'Alert',
  alerts: { none: 'None', daily: 'Each morning', weekly: 'Each Monday' },
  alertsLong: { none: 'No alert', daily: 'Alert each morning at 7', weekly: 'Alert each Monday at 7' },
  fresh: newcomers,
  freshSince: (n, day) => `${newcomers(n)} since ${day}`,
  nothingFresh: 'Nothing new',
  next: (day) => `Next alert on ${day}`,
  everybody: 'Everybody',
  emptyTitle: 'No saved search',
  emptyText: 'After a search, “Save the search” keeps it here; an alert tells who is new, each morning or each Monday.',
  ask: 'Make a search',
  actions: (name) => `Actions on “${name}”`,
}
