'use client'
import { Clock, Ellipsis, GripVertical } from 'lucide-react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Avatar } from '#app/ui/avatar'
import { Icon } from '#app/ui/icons'
import { Menu, type MenuEntry } from '#app/ui/menu'
import { VerdictStrip } from '#app/ui/verdict'
import { SittingTag } from '../../(chat)/cards/sitting-tag.tsx'
import { type BoardCard, waitingOf } from './board-model.ts'

function useWaiting(card: BoardCard, now: string) {
  const { jobs } = useMessages()
  const format = useFormat()
  const waiting = waitingOf(card, now, format.daysFrom)
  const span = jobs.waiting[waiting.unit](waiting.count)
  const since = waiting.unit === 'minutes' && waiting.count === 0 ? span : jobs.since(span)
  if (waiting.tone === 'plain' || waiting.off === undefined) return { tone: 'plain' as const, text: span, title: since }
  const text = waiting.tone === 'late' ? jobs.lateMark(waiting.off) : jobs.soonMark(waiting.off)
  const title = waiting.tone === 'late' ? jobs.lateTitle(waiting.off) : jobs.soonTitle(waiting.off)
  return { tone: waiting.tone, text, title: `${title}, ${since}` }
}

/** How long the person has waited here: grey, amber on the last day, red beyond, always with a clock and words. */
function CardTime({ card, now }: { card: BoardCard; now: string }) {
  const { tone, text, title } = useWaiting(card, now)
  return (
    <span className="card-time" data-tone={tone} title={title}>
      {tone !== 'plain' && <Icon as={Clock} size="s" />}
      {text}
      <span className="sr-only">, {title}</span>
    </span>
  )
}

function CardFace({ card, now }: { card: BoardCard; now: string }) {
  const { search, jobs, acts } = useMessages()
  const locale = useLocale()
  const years = card.experienceYears === undefined ? undefined : search.years(Math.round(card.experienceYears * 10) / 10)
  const odd = card.answers.filter(({ hoped, answer }) => hoped !== undefined && hoped !== answer).length
  const must = card.criteria.map(({ label, verdict }) => `${label[locale]} : ${verdict}`)
  return (
    <>
      <span className="card-name cut">{card.name}</span>
      <span className="ink-2 cut">{[years ?? card.headline, card.city].filter(Boolean).join(', ') || card.headline}</span>
      {(card.tags.length > 0 || card.rating !== null) && (
        <span className="card-tags">
          {card.rating !== null && <span>{acts.stars(card.rating)}</span>}
          {card.tags.map((tag) => (
            <span key={tag} className="cut">
              {tag}
            </span>
          ))}
        </span>
      )}
      <span className="card-state">
        {must.length > 0 && <VerdictStrip values={card.criteria.map(({ verdict }) => verdict)} />}
        <CardTime card={card} now={now} />
        {card.test && <SittingTag {...card.test} />}
        {odd > 0 && <span className="card-odd">{jobs.answersToRead(odd)}</span>}
        {card.owner ? (
          <span className="card-owner" title={jobs.followedBy(card.owner.name)}>
            <Avatar name={card.owner.name} size="s" />
            <span className="sr-only">{jobs.followedBy(card.owner.name)}</span>
          </span>
        ) : (
          <span className="card-owner" title={jobs.followedByNobody}>
            <span className="avatar" data-size="s" data-nobody aria-hidden="true">
              –
            </span>
            <span className="sr-only">{jobs.followedByNobody}</span>
          </span>
        )}
      </span>
    </>
  )
}

type Props = {
  card: BoardCard
  now: string
  /** In the tab order: one card of the board at a time. */
  reachable: boolean
  selected: boolean
  lifted: boolean
  menu: readonly MenuEntry[]
  onOpen: () => void
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onPointerDown: (event: PointerEvent<HTMLElement>) => void
}

/** One person in a stage: the whole card is one button, which keys carry too; the grip is for a finger. */
export function Card({ card, now, reachable, selected, lifted, menu, onOpen, onFocus, onKeyDown, onPointerDown }: Props) {
  const { jobs } = useMessages()
  return (
    <li
      className="board-card"
      data-selected={selected || undefined}
      data-ghost={lifted || undefined}
      onPointerDown={onPointerDown}
    >
      <span className="card-grip" data-grip aria-hidden="true">
        <Icon as={GripVertical} size="s" />
      </span>
      <button
        type="button"
        className="card-main"
        data-card={card.applicationId}
        tabIndex={reachable ? 0 : -1}
        aria-pressed={selected}
        aria-describedby="board-keys"
        onClick={onOpen}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
      >
        <CardFace card={card} now={now} />
      </button>
      <span className="card-menu" data-card-menu>
        <Menu label={jobs.board.actionsOn(card.name)} icon={Ellipsis} entries={menu} />
      </span>
    </li>
  )
}

/** What floats under the pointer. */
export function FloatingCard({ card, now, more }: { card: BoardCard; now: string; more: number }) {
  return (
    <div className="board-card" data-lifted>
      <span className="card-grip">
        <Icon as={GripVertical} size="s" />
      </span>
      <div className="card-main">
        <CardFace card={card} now={now} />
      </div>
      {more > 0 && <span className="card-more">+{more}</span>}
    </div>
  )
}
