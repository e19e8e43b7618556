'use client'
import { Bookmark, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Button, IconButton } from '#app/ui/button'
import { Menu } from '#app/ui/menu'
import { Notice } from '#app/ui/notice'
import { Segmented } from '#app/ui/segmented'
import { Verdict, VerdictStrip } from '#app/ui/verdict'
import type { OutputOf } from '#tools/registry'
import { restarted, type SearchInput } from '../filters-edit.ts'
import { useThread } from '../thread-context.tsx'
import type { CardProps } from './card.ts'
import { PeopleList } from './people-list.tsx'
import { SearchResult } from './search-result.tsx'

type Found = OutputOf<'search_candidates'>
type View = 'evidence' | 'list'
type Given = { output: Found; input: SearchInput }

const sorts = ['relevance', 'distance', 'availability', 'experience', 'salary', 'freshness'] as const

function Tally({ total, asked }: { total: Found['total']; asked: boolean }) {
  const { search } = useMessages()
  const format = useFormat()
  if (!asked) return <span className="tally">{search.people(total.met)}</span>
  return (
    <>
      <span className="tally">
        <Verdict value="met" />
        <span>
          {total.met > 0 && <b>{format.number(total.met)} </b>}
          {search.met(total.met)}
        </span>
      </span>
      {total.notStated > 0 && (
        <span className="tally">
          <Verdict value="unknown" />
          <span>
            <b>{format.number(total.notStated)}</b> {search.notStated}
          </span>
        </span>
      )}
      {total.notMet > 0 && <span className="tally ink-3 hide-phone">{search.notMet(total.notMet)}</span>}
    </>
  )
}

function Head({ output, input, view, onView }: Given & { view: View; onView: (view: View) => void }) {
  const { search } = useMessages()
  const { act } = useThread()
  const sort = input.sort ?? 'relevance'
  return (
    <div className="results-head">
      <Tally total={output.total} asked={isAsked(output)} />
      <span className="grow" />
      <span className="hide-phone">
        <Segmented
          label={search.view}
          value={view}
          onChange={onView}
          options={[
            { value: 'evidence', label: search.evidence },
            { value: 'list', label: search.list },
          ]}
        />
      </span>
      <span className="hide-phone">
        <Menu
          label={search.sort}
          icon={ChevronDown}
          variant="default"
          entries={sorts.map((key) => ({
            id: key,
            label: search.sorts[key],
            checked: key === sort,
            onAction: () => act('search_candidates', restarted(input, { sort: key })),
          }))}
        >
          {search.sorts[sort]}
        </Menu>
      </span>
      {!input.similarTo && <SaveSearch output={output} input={input} />}
    </div>
  )
}

const longestName = 80

/** One click keeps the search under the words of its chips; the card that comes offers the alert and another name. */
function SaveSearch({ output, input, worded }: Given & { worded?: boolean }) {
  const { searches } = useMessages()
  const locale = useLocale()
  const { act } = useThread()
  const words = output.understood.chips.map((chip) => chip.label[locale]).join(', ')
  const name = (words || input.text || searches.everybody).slice(0, longestName)
  const onClick = () => {
    const { nice, text } = input
    act('save_search', { name, filters: output.understood.filters, ...(nice ? { nice } : {}), ...(text ? { text } : {}) })
  }
  if (!worded) return <IconButton label={searches.save} icon={Bookmark} onClick={onClick} />
  return (
    <Button variant="quiet" size="s" icon={Bookmark} onClick={onClick}>
      {searches.save}
    </Button>
  )
}

const mostFacets = 4
const mostValues = 3

function Facets({ output, input }: Given) {
  const { search, vocabulary } = useMessages()
  const format = useFormat()
  const locale = useLocale()
  const { act } = useThread()
  const facets = output.facets.slice(0, mostFacets)
  if (facets.length === 0) return null
  return (
    <fieldset className="facets" aria-label={search.refine}>
      {facets.map((facet) => (
        <span key={facet.slot}>
          {vocabulary.slot[facet.slot] ?? facet.slot}{' '}
          {facet.values.slice(0, mostValues).map((value) => (
            <button
              key={value.value}
              type="button"
              onClick={() => act('search_candidates', restarted(input, { filters: value.filters }))}
            >
              {value.label[locale]} <i>{format.number(value.count)}</i>
            </button>
          ))}
        </span>
      ))}
    </fieldset>
  )
}

/** Where nothing is asked, as of people like one, nobody «meets everything». */
const isAsked = ({ understood }: Found) => understood.chips.length > 0

function Group({ group, output, input, view }: Given & { group: Found['groups'][number]; view: View }) {
  const { search } = useMessages()
  const met = group.kind === 'met'
  const total = met ? output.total.met : output.total.notStated
  const before = met ? 0 : output.total.met
  const ranks = group.items.map(({ rank }) => rank - before)
  return (
    <>
      <div className="result-group">
        {isAsked(output) && (
          <>
            <Verdict value={met ? 'met' : 'unknown'} size="s" /> {met ? search.groupMet : search.groupNotStated}
          </>
        )}
        <span className="meta">{search.range(Math.min(...ranks), Math.max(...ranks), total)}</span>
      </div>
      {view === 'evidence' ? (
        group.items.map((person) => <SearchResult key={person.candidateId} person={person} jobId={input.jobId} />)
      ) : (
        <PeopleList
          people={group.items.map((person) => ({
            candidateId: person.candidateId,
            name: person.name,
            detail: [person.headline, person.city].filter(Boolean).join(' · '),
            end: <VerdictStrip values={person.criteria.map(({ verdict }) => verdict)} />,
          }))}
        />
      )}
    </>
  )
}

function useRelaxation() {
  const { relaxations } = useMessages()
  const locale = useLocale()
  return ({ key, params }: Found['relaxations'][number]) => {
    const worded = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? value[locale] : value]),
    )
    return relaxations[key]?.(worded) ?? key
  }
}

const mostShown = 50
/** Those of whom something is not stated are on the list already: they are all shown. */
const relaxed = ({ key, filters, count }: Found['relaxations'][number]) =>
  key === 'with_not_stated' ? { limit: Math.min(count, mostShown) } : { filters }

function Relaxations({ output, input }: Given) {
  const { search } = useMessages()
  const { act } = useThread()
  const word = useRelaxation()
  const shown = output.groups.reduce((sum, { items }) => sum + items.length, 0)
  const widening = output.relaxations.filter(({ key, count }) => key !== 'with_not_stated' || count > shown)
  const nobody = output.total.met === 0
  return (
    <div className={nobody ? 'stack' : 'relax'}>
      {widening.length > 0 &&
        (nobody ? <p className="answer">{search.nobody}</p> : <span className="ink-3">{search.widen}</span>)}
      {widening.map((relaxation) => (
        <Button
          key={word(relaxation)}
          size="s"
          wide={nobody}
          onClick={() => act('search_candidates', restarted(input, relaxed(relaxation)))}
        >
          <span>{word(relaxation)}</span> <b>{search.people(relaxation.count)}</b>
        </Button>
      ))}
      {!input.similarTo && (
        <span>
          <SaveSearch output={output} input={input} worded />
        </span>
      )}
    </div>
  )
}

function More({ output, input }: Given) {
  const { search } = useMessages()
  const { act } = useThread()
  const { nextCursor: cursor, total, groups } = output
  if (!cursor) return null
  const last = Math.max(0, ...groups.flatMap((group) => group.items.map(({ rank }) => rank)))
  const left = total.met + total.notStated - last
  return (
    <div className="more">
      <Button size="s" onClick={() => act('search_candidates', { ...input, cursor })}>
        {search.next(Math.min(left, input.limit ?? 5))}
      </Button>
      <span>{search.orType}</span>
    </div>
  )
}

/** A search: how many, the people with their evidence, and the ways on. What was understood is its `Lead`. */
export function SearchCandidates({ output, input: asked }: CardProps<'search_candidates'>) {
  const { chat } = useMessages()
  const [view, setView] = useState<View>('evidence')
  const input: SearchInput = { ...asked, filters: output.understood.filters }
  const given = { output, input }
  const empty = output.groups.length === 0
  return (
    <>
      {!empty && (
        <div className="results">
          <Head {...given} view={view} onView={setView} />
          <Facets {...given} />
          {output.groups.map((group) => (
            <Group key={group.kind} group={group} view={view} {...given} />
          ))}
          <More {...given} />
        </div>
      )}
      {output.degraded.length > 0 && (
        <Notice tone="warn" boxed>
          {chat.degraded(output.degraded)}
        </Notice>
      )}
      <Relaxations {...given} />
    </>
  )
}
