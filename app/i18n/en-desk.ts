import type { Messages } from './fr.ts'

export const desk = {
  reserved: {
    recruiters: 'This page is for the agency',
    admins: 'This page is for administrators',
  },
  reservedText: {
    recruiters: 'It serves the people who recruit. Your profile, the jobs and your applications are in your own pages.',
    admins: 'An administrator of the agency can show you what is in it.',
  },
  errorNumber: (digest: string) => `Reference to quote: ${digest}`,
  pages: 'Pages',
  previousPage: 'Previous page',
  nextPage: 'Next page',
} satisfies Messages['desk']
