import type { Messages } from './fr.ts'
import { plural } from './plural.ts'

const count = (n: number, one: string, other: string) => plural('en', n, { one, other })

export const mail: Messages['mail'] = {
  title: 'Messages',
  drafts: (n) => count(n, 'One draft, nothing is sent', '# drafts, nothing is sent'),
  to: 'To',
  subject: 'Subject',
  body: 'Message',
  send: 'Send',
  sendAll: (n) => count(n, 'Send', 'Send the #'),
  previous: 'Previous draft',
  next: 'Next draft',
  of: (at, total) => `${at} of ${total}`,
  blocked: {
    no_email: 'No email address: this message cannot leave.',
    do_not_contact: 'This person does not want to be contacted: this message will not leave.',
  },
  leaves: (n, hour) => count(n, `The message leaves at ${hour}.`, `The # messages leave at ${hour}.`),
  until: 'Undo holds them back.',
  states: { queued: 'Waiting', sent: 'Sent', held: 'To send by hand', failed: 'Failed', cancelled: 'Withdrawn' },
  state: { queued: 'waiting', sent: 'sent', held: 'to send by hand', failed: 'failed', cancelled: 'withdrawn' },
  all: 'All',
  templates: 'Templates',
  cancel: 'Withdraw',
  retry: 'Try again',
  markSent: 'I have sent it',
  openMail: 'Open in my mail',
  leavesAt: (when) => `leaves ${when}`,
  by: (name) => `by ${name}`,
  heldHint: 'No mail server is set up (SMTP_URL): open each message in your own mail, then say that it has left.',
  errors: {
    maybe_sent:
      'This may have left: the machine stopped before the mail server answered. See whether it is among your sent mail, then say so or try again.',
    no_email: 'This person has no email address.',
    do_not_contact: 'This person does not want to be contacted any more.',
  } as Record<string, string>,
  repliesHint: 'Replies arrive in your own mail: Bassin does not read them.',
  emptyTitle: 'No message',
  emptyText: 'Ask “write to the first two”, or “Ask” beside a criterion that is not stated.',
  kinds: {
    ask: 'Question',
    contact: 'First contact',
    interview: 'Interview',
    test: 'Test',
    follow_up: 'Follow-up',
    rejection: 'Turned down',
    offer: 'Offer',
  },
  kind: 'Use',
  language: 'Language',
  languages: { fr: 'French', en: 'English' },
  templateName: 'Name of the template',
  newTemplate: 'New template',
  ours: 'to start from',
  adapt: 'Adapt',
  edit: 'Edit',
  remove: 'Delete',
  save: 'Save',
  discard: 'Discard',
  variables: 'Variables',
  stop: (n) =>
    n === 0
      ? 'This person will not be contacted any more.'
      : `This person will not be contacted any more. ${count(n, 'One waiting message is withdrawn', '# waiting messages are withdrawn')}.`,
  allow: 'This person may be contacted again.',
  unsubscribeTitle: 'Receive no more messages',
  unsubscribeText: 'The agency will not write to you any more. Your profile and your applications stay as they are.',
  unsubscribeYes: 'Receive no more messages',
  unsubscribed: 'Done: you will receive no more messages.',
  unsubscribeBad: 'This link is not valid. Answer the message that you received, or sign in to ask for it.',
}
