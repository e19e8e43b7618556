import type { SectionName } from './wording.ts'
import type { Voice } from './sheet.ts'

export type EntryShape =
  | 'dates-right'
  | 'dates-left'
  | 'dates-under'
  | 'dates-first'
  | 'company-first'
  | 'one-line'
  | 'inline'
  | 'timeline'
  | 'europass'
  | 'linkedin'
  | 'row'
  | 'pipes'
  | 'at'
  | 'company-dash'
  | 'dates-between'
export type ListShape = 'bullets' | 'commas' | 'pipes' | 'chips' | 'bars' | 'lines' | 'dots' | 'columns'
export type Page = 'titled' | 'halves' | 'one' | 'left' | 'right' | 'three' | 'newspaper' | 'europass' | 'grid'
export type Layout = {
  name: string
  page: Page
  head: 'foot' | 'plain' | 'centre' | 'split' | 'banner' | 'inline' | 'side' | 'photo' | 'labels'
  entry: EntryShape
  list: ListShape
  titles?: 'plain' | 'capitals' | 'spaced' | 'none' | 'upright'
  voice?: Partial<Voice>
  icons?: boolean
  footer?: boolean
  grouped?: boolean
  css?: string
}

/** What stands in the narrow column of a page that has one. */
export const sideSections: SectionName[] = ['skills', 'languages', 'certificates', 'practical', 'interests']

export const layouts: Layout[] = [
  { name: 'classic', page: 'one', head: 'centre', entry: 'dates-right', list: 'bullets' },
  { name: 'dates-left', page: 'one', head: 'plain', entry: 'dates-left', list: 'commas', titles: 'capitals' },
  { name: 'dates-under', page: 'one', head: 'plain', entry: 'dates-under', list: 'bullets' },
  { name: 'dates-first', page: 'one', head: 'inline', entry: 'dates-first', list: 'commas' },
  { name: 'company-first', page: 'one', head: 'split', entry: 'company-first', list: 'pipes', titles: 'capitals' },
  { name: 'one-line', page: 'one', head: 'inline', entry: 'one-line', list: 'commas', voice: { dates: 'year' } },
  { name: 'inline', page: 'one', head: 'plain', entry: 'inline', list: 'lines' },
  { name: 'left-sidebar', page: 'left', head: 'side', entry: 'dates-under', list: 'bullets', css: '.side{background:#e8edf2}' },
  {
    name: 'dark-sidebar',
    page: 'left',
    head: 'side',
    entry: 'dates-right',
    list: 'lines',
    titles: 'capitals',
    css: '.side{background:#22313f;color:#fff}.side h2{color:#fff;border-color:#fff}',
  },
  {
    name: 'right-sidebar',
    page: 'right',
    head: 'split',
    entry: 'company-first',
    list: 'lines',
    css: '.side{border-left:2px solid #888}',
  },
  { name: 'right-bars', page: 'right', head: 'banner', entry: 'dates-under', list: 'bars', voice: { levels: 'none' } },
  { name: 'left-dots', page: 'left', head: 'photo', entry: 'dates-left', list: 'dots', voice: { levels: 'words' } },
  {
    name: 'three-columns',
    page: 'three',
    head: 'centre',
    entry: 'dates-under',
    list: 'lines',
    titles: 'capitals',
    css: 'body{font-size:8.5pt}',
  },
  { name: 'newspaper', page: 'newspaper', head: 'centre', entry: 'dates-under', list: 'bullets' },
  { name: 'table', page: 'one', head: 'plain', entry: 'row', list: 'commas', css: 'td{border:1px solid #999}' },
  { name: 'table-bare', page: 'one', head: 'labels', entry: 'row', list: 'columns', titles: 'capitals' },
  { name: 'timeline', page: 'one', head: 'split', entry: 'timeline', list: 'chips' },
  { name: 'timeline-side', page: 'right', head: 'banner', entry: 'timeline', list: 'chips', icons: true },
  { name: 'banner', page: 'one', head: 'banner', entry: 'dates-right', list: 'chips', voice: { capitals: true } },
  {
    name: 'compact',
    page: 'one',
    head: 'inline',
    entry: 'inline',
    list: 'commas',
    css: 'body{font-size:7.5pt;line-height:1.15}h2{margin:4px 0 1px}',
  },
  {
    name: 'letter-spaced',
    page: 'one',
    head: 'centre',
    entry: 'dates-right',
    list: 'pipes',
    titles: 'capitals',
    css: 'h1{letter-spacing:.35em;text-transform:uppercase}h2{letter-spacing:.3em}',
  },
  { name: 'spaced-capitals', page: 'one', head: 'centre', entry: 'company-first', list: 'bullets', titles: 'spaced' },
  {
    name: 'running-footer',
    page: 'one',
    head: 'plain',
    entry: 'dates-right',
    list: 'bullets',
    footer: true,
    css: 'body{font-size:12.5pt;line-height:1.6}.entry{margin-bottom:14px}',
  },
  {
    name: 'icons',
    page: 'left',
    head: 'side',
    entry: 'company-first',
    list: 'chips',
    icons: true,
    css: '.side{background:#f3efe6}',
  },
  { name: 'functional', page: 'one', head: 'plain', entry: 'one-line', list: 'columns', voice: { order: 'skills' } },
  {
    name: 'academic',
    page: 'one',
    head: 'centre',
    entry: 'dates-left',
    list: 'commas',
    voice: { order: 'study', study: 'full' },
    css: 'body{font-family:serif}h2{font-variant:small-caps}',
  },
  {
    name: 'europass',
    page: 'europass',
    head: 'labels',
    entry: 'europass',
    list: 'commas',
    voice: { levels: 'cefr', study: 'full' },
  },
  {
    name: 'linkedin',
    page: 'left',
    head: 'side',
    entry: 'linkedin',
    list: 'lines',
    footer: true,
    voice: { dates: 'long', variant: 1, levels: 'words' },
    css: '.side{background:#293e49;color:#fff}.side h2{color:#fff;border:0}h2{border:0}',
  },
  { name: 'no-titles', page: 'one', head: 'plain', entry: 'dates-under', list: 'commas', titles: 'none' },
  {
    name: 'cards',
    page: 'grid',
    head: 'banner',
    entry: 'dates-under',
    list: 'bullets',
    css: '.section{border:1px solid #bbb;padding:6px 10px;border-radius:6px}',
  },
  { name: 'upright-titles', page: 'one', head: 'plain', entry: 'dates-right', list: 'commas', titles: 'upright' },
  { name: 'grouped', page: 'one', head: 'split', entry: 'dates-under', list: 'bullets', grouped: true },
  { name: 'pipes', page: 'one', head: 'inline', entry: 'pipes', list: 'pipes', titles: 'capitals' },
  { name: 'at', page: 'one', head: 'centre', entry: 'at', list: 'chips' },
  { name: 'company-dash', page: 'one', head: 'plain', entry: 'company-dash', list: 'bullets' },
  { name: 'dates-between', page: 'right', head: 'split', entry: 'dates-between', list: 'bullets' },
  { name: 'titles-left', page: 'titled', head: 'split', entry: 'dates-right', list: 'commas' },
  { name: 'titles-left-dates', page: 'titled', head: 'plain', entry: 'dates-first', list: 'columns', titles: 'capitals' },
  { name: 'halves', page: 'halves', head: 'banner', entry: 'company-first', list: 'lines' },
  { name: 'foot-contact', page: 'one', head: 'foot', entry: 'dates-left', list: 'chips' },
  {
    name: 'big-name-right',
    page: 'right',
    head: 'side',
    entry: 'dates-first',
    list: 'dots',
    voice: { capitals: true, levels: 'words' },
    css: 'h1{font-size:30pt;line-height:1;text-align:right}.side{text-align:right}',
  },
  { name: 'justified', page: 'newspaper', head: 'inline', entry: 'inline', list: 'commas', css: 'p,div{text-align:justify}' },
]
