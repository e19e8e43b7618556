import type * as fr from './fr-contact.ts'

export const contact: typeof fr.contact = {
  correct: 'Correct',
  correctTitle: 'Correct the name or the contact',
  correctOf: (name) => `Correct the name or the contact, ${name}`,
  mineTitle: 'My contact details',
  noEmail: 'No email',
  noPhone: 'No phone',
  fields: { name: 'First and last name', email: 'Email', phone: 'Phone' },
  emptyHint: 'Leave empty to remove it.',
  signInMine: 'The email you sign in with does not change: only where the agency writes to you does.',
  signInTheirs: 'The email that the person signs in with does not change.',
  alike: (n) => (n === 1 ? 'Somebody else has this contact' : `${n} other people have this contact`),
  alikeText: 'It may be the same person: open the record before saving.',
  anyway: 'Save anyway',
  saved: (fields) => `Corrected: ${fields}.`,
}

export const contactErrors: typeof fr.contactErrors = {
  contact_nothing: 'Give a name, an email or a phone number to correct.',
  contact_same: 'This is what is recorded already: nothing changed.',
  phone_unread: 'This is not a phone number. Check it, with the country code if it is foreign.',
  contact_taken: 'This contact cannot be recorded here. Ask the agency to do it.',
  contact_alike: 'Somebody else of the house has this email or phone. Nothing changed.',
}

export const contactWords: typeof fr.contactWords = {
  'set_contact_details.title': ({ name = '' }) => `Correct the name or the contact of ${name}`,
  'set_contact_details.alike': ({ name = '' }) => `Somebody else has this contact: ${name}`,
  'set_contact_details.signIn': 'The email you sign in with does not change.',
  'contact.name': 'Name',
  'contact.email': 'Email',
  'contact.phone': 'Phone',
}

export const contactTools: typeof fr.contactTools = { set_contact_details: 'Correct the name or the contact' }

export const contactYes: typeof fr.contactYes = { set_contact_details: () => 'Yes, correct' }

export const contactDone: typeof fr.contactDone = { set_contact_details: 'Name or contact corrected.' }
