import type { jobWords as fr } from './fr-job-words.ts'

export const jobWords: typeof fr = {
  'approval.check_index': 'Check the index',
  'save_search.criteria': 'Criteria',
  'field.title': 'Title',
  'field.description': 'Text',
  'field.lang': 'Language of the advert',
  'field.city': 'Place',
  'field.postcode': 'Postcode',
  'field.contract': 'Contract',
  'field.salary': 'Pay',
  'field.status': 'State',
  'field.positions': 'Number of positions',
  'field.criteria': 'Criteria',
  'field.nice': 'Nice to have',
  'field.visibility': 'Who sees the advert',
  'field.visibleFrom': 'Visible from',
  'field.visibleUntil': 'Visible until',
  'field.visibleArea': 'Visible around',
  'field.closesAt': 'Closes after, in applications',
}
