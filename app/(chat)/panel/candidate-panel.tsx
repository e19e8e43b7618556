'use client'
import { Mail } from 'lucide-react'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Tabs } from '#app/ui/tabs'
import { Tag } from '#app/ui/tag'
import { Timeline } from '#app/ui/timeline'
import type { Fact } from '#lib/profile'
import type { OutputOf } from '#tools/registry'
import { pathLabel } from '../profile-lines.ts'
import { useShell, type Evidence, type PanelTarget } from '../shell-context.tsx'
import { useFollowing } from '../use-following.ts'
import { useTool } from '../use-tool.ts'
import { DocumentView } from './document-view.tsx'
import { WhenLoaded } from './loaded.tsx'
import { PanelHead } from './panel-head.tsx'
import { ProfileFacts } from './profile-facts.tsx'

type Person = OutputOf<'get_candidate'>
type Target = Extract<PanelTarget, { kind: 'candidate' }>

function Applications({ person }: { person: Person }) {
  const { panel } = useMessages()
  const format = useFormat()
  const locale = useLocale()
  if (person.applications.length === 0) return <p className="meta panel-pad">{panel.noApplication}</p>
  return (
    <div className="scroller panel-pad">
      {person.applications.map((application) => (
        <div key={application.applicationId} className="fact">
          <span className="k">{format.day(application.enteredStageAt)}</span>
          <span>
            <a href={`/jobs/${application.jobId}`}>{application.title}</a> <span className="meta">{application.client}</span>
          </span>
          <Tag tone="accent">{application.stageName[locale]}</Tag>
        </div>
      ))}
    </div>
  )
}

function History({ person }: { person: Person }) {
  const { panel, vocabulary } = useMessages()
  const format = useFormat()
  if (person.history.length === 0) return <p className="meta panel-pad">{panel.noHistory}</p>
  const items = person.history.map((event) => {
    const stage = event.to && event.kind === 'moved' ? ` : ${vocabulary.stage[event.to] ?? event.to}` : ''
    return {
      key: event.id,
      when: format.ago(event.at),
      dateTime: event.at,
      what: (
        <>
          <b>{event.by}</b> {`${vocabulary.event[event.kind] ?? event.kind}${stage}`}
          <br />
          <span className="meta">{[event.jobTitle, event.text].filter(Boolean).join(' · ')}</span>
        </>
      ),
    }
  })
  return (
    <div className="scroller panel-pad">
      <Timeline items={items} />
    </div>
  )
}

function useEvidence(target: Target) {
  const messages = useMessages()
  const given: { evidence?: readonly Evidence[]; active: number } = { evidence: target.evidence, active: target.active ?? 0 }
  const [shown, setShown] = useFollowing(given, target)
  function showFact(fact: Fact) {
    if (fact.source.kind !== 'document') return
    const { documentId, page, start, end } = fact.source
    setShown({ evidence: [{ label: pathLabel(messages, fact.path), verdict: 'met', documentId, page, start, end }], active: 0 })
  }
  return { shown, showFact }
}

function PersonTabs({ target, person }: { target: Target; person: Person }) {
  const { panel } = useMessages()
  const format = useFormat()
  const { shown, showFact } = useEvidence(target)
  const [tab, setTab] = useFollowing(target.tab ?? 'cv', target)
  const show = (fact: Fact) => {
    showFact(fact)
    setTab('cv')
  }
  const cv =
    person.documents.length > 0 ? (
      <DocumentView candidateId={person.candidateId} evidence={shown.evidence} active={shown.active} />
    ) : (
      <p className="meta panel-pad">{panel.noDocument}</p>
    )
  const profile = (
    <div className="scroller panel-pad">
      <ProfileFacts facts={person.facts} onShow={show} />
    </div>
  )
  const { facts, applications } = person
  return (
    <Tabs
      label={person.name}
      selected={tab}
      onSelect={setTab}
      items={[
        { id: 'cv', label: panel.cv, content: cv },
        { id: 'profile', label: panel.profile, count: format.number(facts.length), content: profile },
        {
          id: 'applications',
          label: panel.applications,
          count: format.number(applications.length),
          content: <Applications person={person} />,
        },
        { id: 'history', label: panel.history, content: <History person={person} /> },
      ]}
    />
  )
}

export function CandidatePanel({ target }: { target: Target }) {
  const { search } = useMessages()
  const { thread } = useShell()
  const loaded = useTool('get_candidate', { candidateId: target.candidateId })
  const person = loaded.state === 'ready' ? loaded.output : undefined
  const name = person?.name ?? target.name
  return (
    <>
      <PanelHead title={name} href={`/candidates/${target.candidateId}`}>
        {person ? [person.headline, person.city].filter(Boolean).join(' · ') : '\u00a0'}
      </PanelHead>
      <WhenLoaded loaded={loaded}>{(output) => <PersonTabs target={target} person={output} />}</WhenLoaded>
      {thread && (
        <div className="panel-foot">
          <Button variant="primary" className="grow" onClick={() => thread.say(search.shortlistWho(name))}>
            {search.shortlist}
          </Button>
          <Button icon={Mail} onClick={() => thread.say(search.writeTo(name))}>
            {search.write}
          </Button>
        </div>
      )}
    </>
  )
}
