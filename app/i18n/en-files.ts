import type { Messages } from './fr.ts'

type Params = Record<string, string | number>

/** Words about files: exports, duplicates, many CVs at once. */
export const files: Messages['files'] = {
  exportTitle: (name) => `CV of ${name}`,
  exportReady: 'The file is made when you download it.',
  listTitle: (n) => (n === 1 ? '1 person, as a spreadsheet' : `${n} people, as a spreadsheet`),
  listNote: (time) =>
    `CSV file for Excel or LibreOffice, to download before ${time}. It is kept nowhere; the export is written in the journal.`,
  listOver: (n) => `The export of ${n === 1 ? '1 person' : `${n} people`} can no longer be downloaded: ask for it again.`,
  anonymousTag: 'Anonymous',
  anonymousNote: 'No name, contact, photo, age or address; dates of studies and references are left out.',
  download: (format) => `Download as ${format}`,
  otherFormats: 'Other formats',
  exportLabel: 'Export the CV',
  exportNamed: 'With the name',
  exportBlind: 'Anonymous version',
  duplicates: 'Duplicates',
  duplicatesIntro: 'Records that may be one person, with what makes us think so. Nothing is merged without you.',
  noDuplicate: 'No duplicate: every record is one person.',
  duplicateReason: {
    email: (value) => `same mail: ${value}`,
    phone: (value) => `same phone: ${value}`,
    employer: (value) => `same name, same employer at the same dates: ${value}`,
  },
  sideBySide: (n) => (n === 1 ? 'See the duplicate side by side' : `See the ${n} duplicates side by side`),
  lineNames: { name: 'Name', email: 'Mail', phone: 'Phone' },
  olderRecord: 'Older record',
  newerRecord: 'Newer record',
  createdOn: (day) => `made on ${day}`,
  newest: 'newer',
  sameEverywhere: 'Both records say the same; their lists will be joined.',
  mergeButton: 'Merge',
  apartButton: 'Not the same person',
  merged: (name) => `The two records of ${name} are one.`,
  keptApart: (names) => `${names.join(' and ')} stay two records and will not be proposed again.`,
  proposedAgain: (names) => `${names.join(' and ')} may be proposed again.`,
  undoMerge: 'Undo the merge',
  mergeUndone: 'The merge is undone: both records are back.',
  moreDuplicates: 'More duplicates',
  chooseValue: (line) => `Which value to keep: ${line}`,
  importButton: 'Import CVs',
  importDrop: 'Drop the CVs or the archive here',
  bulkTitle: 'Importing CVs',
  bulkOver: (done, total) => (done >= total ? 'Import done' : `Import stopped after ${done} of ${total}`),
  bulkCounts: (counts) =>
    `${counts.sent} sent of ${counts.total} · ${counts.read} read · ${counts.duplicates} already here · ${counts.failed} not read`,
  bulkLeft: (seconds) => (seconds < 90 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`),
  bulkStop: 'Stop',
  bulkClose: 'Close',
  bulkSee: 'See the candidates',
  bulkUnread: (n) => (n === 1 ? '1 file not read, and why' : `${n} files not read, and why`),
}

/** Approval cards of the tools about files. */
export const fileWords = {
  'get_exported_candidates.title': 'Download an export',
  'export_profile.title': ({ name = '' }: Params) => `Export the CV of ${name}`,
  'export_profile.anonymous': ({ name = '' }: Params) => `Export the anonymous CV of ${name}`,
  'export_profile.warning':
    'The file leaves Bassin: it is no longer protected nor erased with the rest. The export is in the journal.',
  'merge_candidates.title': ({ name = '' }: Params) => `Merge the two records of ${name}`,
  'merge_candidates.warning':
    'Two records become one: the newer fact wins, every source is kept. It can be undone for ten minutes.',
  'dismiss_duplicate.title': 'Keep the two records apart',
  'forget_merge.title': 'Forget a merge',
} as Record<string, string | ((params: Params) => string)>
