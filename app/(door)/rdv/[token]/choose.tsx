'use client'
import { CalendarCheck, CalendarPlus, CalendarX } from 'lucide-react'
import { useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Icon } from '#app/ui/icons'
import { Notice } from '#app/ui/notice'
import type { OutputOf } from '#tools/registry'

type Offer = OutputOf<'get_interview_offer'>
type Failure = { code: string; reason?: string }

function Facts({ offer }: { offer: Offer }) {
  const { rdv } = useMessages().pipeline
  const how = [rdv.minutes(offer.minutes), rdv.modes[offer.mode], offer.place].filter(Boolean).join(', ')
  return (
    <dl className="rdv-facts">
      <div>
        <dt>{rdv.job}</dt>
        <dd>{[offer.jobTitle, offer.client].filter(Boolean).join(', ')}</dd>
      </div>
      <div>
        <dt>{rdv.with}</dt>
        <dd>{[offer.interviewer, offer.organisation].filter(Boolean).join(', ')}</dd>
      </div>
      <div>
        <dt>{rdv.how}</dt>
        <dd>{how}</dd>
      </div>
    </dl>
  )
}

type SlotsProps = { slots: Offer['slots']; chosen: string | undefined; onChoose: (start: string) => void }

function Slots({ slots, chosen, onChoose }: SlotsProps) {
  const { rdv } = useMessages().pipeline
  const format = useFormat()
  return (
    <fieldset className="rdv-slots">
      <legend className="field-label">{rdv.choose}</legend>
      {slots.map(({ start }) => (
        <label key={start} className="rdv-slot" data-chosen={chosen === start || undefined}>
          <input type="radio" name="slot" value={start} checked={chosen === start} onChange={() => onChoose(start)} />
          <span className="grow">{format.weekday(start)}</span>
          <b>{format.time(start)}</b>
        </label>
      ))}
    </fieldset>
  )
}

function useBooking(token: string, offer: Offer) {
  const [state, setState] = useState(offer.state)
  const [start, setStart] = useState(offer.start)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  async function book(chosen: string | null) {
    setBusy(true)
    setFailure(undefined)
    try {
      const response = await fetch(`/api/rdv/${encodeURIComponent(token)}`, {
        method: 'POST',
        body: JSON.stringify({ start: chosen }),
        headers: { 'content-type': 'application/json' },
      })
      const reply = (await response.json()) as { state: Offer['state']; start: string | null; error?: Failure }
      if (reply.error) setFailure(reply.error)
      else {
        setState(reply.state)
        setStart(reply.start)
      }
    } catch {
      setFailure({ code: 'unavailable', reason: 'network' })
    }
    setBusy(false)
  }
  return { state, start, busy, failure, book }
}

/** One question at a time: the time; then what was chosen, and the way to change it. */
export function Choose({ token, offer }: { token: string; offer: Offer }) {
  const messages = useMessages()
  const { rdv } = messages.pipeline
  const format = useFormat()
  const { state, start, busy, failure, book } = useBooking(token, offer)
  const [chosen, setChosen] = useState<string>()
  const [changing, setChanging] = useState(false)
  const booked = state === 'booked' && start !== null
  const others = offer.slots.filter((slot) => slot.start !== start)
  if (state === 'cancelled') {
    return (
      <EmptyState title={rdv.cancelled} icon={CalendarX}>
        <p>{rdv.cancelledText}</p>
      </EmptyState>
    )
  }
  if (state === 'declined') {
    return (
      <div role="alert">
        <EmptyState title={rdv.declined} icon={CalendarX}>
          <p>{rdv.declinedText}</p>
        </EmptyState>
      </div>
    )
  }
  return (
    <div className="stack rdv">
      <h1>{booked ? rdv.booked : rdv.hello(offer.firstName)}</h1>
      {booked && (
        <p className="rdv-when" aria-live="polite">
          <CalendarCheck aria-hidden="true" /> {format.weekday(start)}, {format.time(start)}
        </p>
      )}
      <Facts offer={offer} />
      {booked && <p className="ink-2">{rdv.mailSent}</p>}
      {booked && (
        <a className="button" href={`/api/rdv/${encodeURIComponent(token)}`} download>
          <Icon as={CalendarPlus} /> {rdv.calendar}
        </a>
      )}
      {failure && (
        <Notice tone="bad" boxed role="alert">
          {errorText(messages, failure)}
        </Notice>
      )}
      {booked && !changing && others.length > 0 && <Button onClick={() => setChanging(true)}>{rdv.change}</Button>}
      {(!booked || changing) && (
        <>
          {others.length > 0 ? <Slots slots={others} chosen={chosen} onChoose={setChosen} /> : <p>{rdv.noneLeft}</p>}
          {others.length > 0 && (
            <Button
              variant="primary"
              wide
              busy={busy}
              disabled={!chosen}
              onClick={() => void book(chosen!).then(() => setChanging(false))}
            >
              {chosen ? rdv.confirm(format.weekday(chosen), format.time(chosen)) : rdv.confirmNone}
            </Button>
          )}
          {!booked && (
            <Button variant="quiet" wide busy={busy} onClick={() => void book(null)}>
              {rdv.none}
            </Button>
          )}
        </>
      )}
      <p className="meta">{rdv.zone}</p>
    </div>
  )
}
