import { ScrollText } from 'lucide-react'
import { getFormat, getMessages } from '#app/i18n/server'
import { EmptyState } from '#app/ui/empty-state'
import { Bar } from '../../(chat)/bar.tsx'
import { readTool, signedIn } from '../../(chat)/session.ts'
import { first, type PageProps } from '../address.ts'
import { CursorPager } from '../pager.tsx'
import { AuditFilters } from './audit-filters.tsx'
import { AuditTable } from './audit-table.tsx'
import { ChainState } from './chain-state.tsx'
import { ExportAudit } from './export-audit.tsx'
import { inputOf } from './filters.ts'

const path = '/audit'
const limit = 50

export async function generateMetadata() {
  return { title: (await getMessages()).shell.audit }
}

export default async function Audit({ searchParams }: PageProps) {
  const query = await searchParams
  const cursor = first(query['after'])
  const input = inputOf(query)
  const [{ shell, house }, format, caller, list, members] = await Promise.all([
    getMessages(),
    getFormat(),
    signedIn(),
    readTool('list_audit', { ...input, limit, ...(cursor ? { cursor } : {}) }),
    readTool('list_members', { limit: 100 }),
  ])
  const all = caller.role === 'admin'
  return (
    <>
      <Bar title={shell.audit}>
        <span className="meta">{format.number(list.total)}</span>
        <span className="grow" />
        <ChainState />
        <ExportAudit input={input} total={list.total} />
      </Bar>
      <div className="bar audit-bar" data-second>
        <AuditFilters query={query} people={all ? members.items : []} />
      </div>
      {!all && <p className="meta audit-own">{house.ownOnly}</p>}
      {list.items.length === 0 ? (
        <div className="page-pad grow">
          <EmptyState title={house.noEntry} icon={ScrollText}>
            <p className="ink-2">{house.noEntryText}</p>
          </EmptyState>
        </div>
      ) : (
        <AuditTable items={list.items} />
      )}
      <footer className="desk-foot">
        <span className="grow" />
        <CursorPager path={path} query={query} list={list} />
      </footer>
    </>
  )
}
