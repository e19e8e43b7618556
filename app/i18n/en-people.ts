import type { Messages } from './fr.ts'

export const people = {
  backToList: 'Back to candidates',
  columns: {
    name: 'Name',
    trade: 'Trade',
    place: 'Place',
    availability: 'Availability',
    stage: 'Stage',
    job: 'Job',
    activity: 'Activity',
  },
  pool: 'pool',
  emptyTitle: 'No candidate yet',
  emptyText: 'Import CVs in the conversation, or enter a person.',
} satisfies Messages['people']
