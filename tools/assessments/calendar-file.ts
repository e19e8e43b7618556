import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { MessageAttachment } from '#db/schema'

export type Appointment = {
  id: string
  sequence: number
  start: Date
  end: Date
  summary: string
  place: string
  description: string
  organiser: { name: string; email: string }
  people: { name: string; email: string }[]
  cancelled?: boolean
  /** To be added by hand, rather than answered: nobody is invited by it. */
  own?: boolean
  now: Date
}

/** An `.ics` (RFC 5545) that calendars take as an invitation, a change of it (same UID, higher SEQUENCE) or its end. */
export function calendarFile(given: Appointment): MessageAttachment {
  const { cancelled = false, own = false, organiser, people } = given
  const invitation = own ? ICalCalendarMethod.PUBLISH : ICalCalendarMethod.REQUEST
  const method = cancelled ? ICalCalendarMethod.CANCEL : invitation
  const calendar = ical({ prodId: { company: 'Bassin', product: 'Bassin', language: 'FR' }, method })
  const event = calendar.createEvent({
    id: `${given.id}@bassin`,
    sequence: given.sequence,
    start: given.start,
    end: given.end,
    stamp: given.now,
    summary: given.summary,
    description: given.description,
    organizer: organiser,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(given.place ? { location: given.place } : {}),
  })
  for (const person of own ? [] : people)
    event.createAttendee({ ...person, role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.ACCEPTED, rsvp: false })
  return { name: 'rendez-vous.ics', mime: `text/calendar; method=${method}; charset=utf-8`, content: calendar.toString() }
}
