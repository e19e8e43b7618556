import { Check } from 'lucide-react'
import { getFormat, getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { readTool } from '../../(chat)/session.ts'
import { first, withQuery, type PageProps } from '../address.ts'
import { DeskPage } from '../desk-page.tsx'
import { CursorPager } from '../pager.tsx'
import { TabLinks } from '../tab-links.tsx'
import { ClearanceList } from './clearance-list.tsx'
import { DecidedList } from './decided-list.tsx'
import { ErasureList } from './erasure-list.tsx'
import { WaitingList } from './waiting-list.tsx'

const path = '/approvals'
const limit = 20
const states = ['pending', 'decided', 'expired'] as const

export async function generateMetadata() {
  return { title: (await getMessages()).shell.approvals }
}

export default async function Approvals({ searchParams }: PageProps) {
  const query = await searchParams
  const state = states.find((one) => one === first(query['state'])) ?? 'pending'
  const cursor = first(query['after'])
  const asks = state === 'pending' && !cursor
  const [{ shell, house, erasure }, format, list, clearances, toErase, erased] = await Promise.all([
    getMessages(),
    getFormat(),
    readTool('list_approvals', { state, limit, ...(cursor ? { cursor } : {}) }),
    readTool('list_clearances', { limit: asks ? 100 : 1 }),
    readTool('list_erasures', { state: 'open', limit: 100 }),
    readTool('list_erasures', { state: 'closed', limit: state === 'decided' ? 100 : 1 }),
  ])
  const asked = asks ? clearances.items : []
  const erasures = cursor ? [] : { pending: toErase.items, decided: erased.items, expired: [] }[state]
  const beside = { pending: clearances.total + toErase.total, decided: erased.total, expired: 0 }
  const tabs = states.map((one) => ({
    key: one,
    label: house.approvalState[one],
    href: withQuery(path, { state: one === 'pending' ? undefined : one }, {}),
    count: format.number(list.counts[one] + beside[one]),
    current: one === state,
  }))
  return (
    <DeskPage
      title={shell.approvals}
      second={<TabLinks label={house.approvalStates} items={tabs} />}
      foot={<CursorPager path={path} query={query} list={list} />}
    >
      {asked.length > 0 && <ClearanceList items={asked} />}
      {erasures.length > 0 && (
        <ErasureList title={state === 'pending' ? erasure.askedTitle : erasure.doneTitle} items={erasures} />
      )}
      {list.items.length === 0 && asked.length === 0 && erasures.length === 0 && (
        <EmptyState title={house.noApproval[state]} icon={Check}>
          <p className="ink-2">{house.noApprovalText}</p>
          <LinkButton href="/">{house.toChat}</LinkButton>
        </EmptyState>
      )}
      {list.items.length > 0 && (state === 'pending' ? <WaitingList items={list.items} /> : <DecidedList items={list.items} />)}
    </DeskPage>
  )
}
