import type * as fr from './fr-members.ts'
import type { Messages } from './fr.ts'
import { plural } from './plural.ts'

const some = (n: string | number | undefined, one: string, other: string) => plural('en', Number(n), { one, other })

export const team: Messages['team'] = {
  you: 'you',
  seen: (when) => `last here ${when}`,
  neverSeen: 'never here',
  remove: 'Remove',
  removeTitle: (name) => `Remove the access of ${name}`,
  successor: 'Who takes on what they answered for?',
  rights: (name) => `Rights of ${name}`,
  makeAdmin: 'Make an administrator',
  makeRecruiter: 'Make a recruiter again',
  newPassword: 'New password',
  more: (name) => `Other actions for ${name}`,
  newPasswordTitle: (name) => `Give ${name} a new password?`,
  newPasswordText: 'The old one stops working and their sessions end. The new one is shown once, to be handed over.',
  newPasswordGive: 'Give a new password',
  newPasswordMade: (name) => `New password of ${name}`,
  passwordTitle: 'My password',
  passwordText: 'Changing it ends your other sessions.',
  passwordChange: 'Change my password',
  passwordCurrent: 'Current password',
  passwordNext: 'New password',
  passwordChanged: 'Password changed, your other sessions have ended.',
  accessRemoved: 'An administrator of the agency removed your access. Ask them if this is a mistake.',
  removed: (name) => `${name} has no access any more.`,
  takesOver: (name) => `${name} takes on what they answered for.`,
  rightsAre: (name, rights) => `${name}: ${rights}.`,
}

export const teamErrors: typeof fr.teamErrors = {
  own_access: 'This is your own access: another administrator can change it.',
  successor_leaves: 'This is the person who leaves: choose somebody else.',
  rights_same: 'This person has these rights already.',
  password_wrong: 'This is not your current password.',
  demo_account: 'The accounts of the demo keep their password.',
  access_removed: 'An administrator removed your access.',
}

export const teamWords: typeof fr.teamWords = {
  'remove_member.title': ({ name = '' }) => `Remove the access of ${name}`,
  'remove_member.warning': ({ name = '' }) =>
    `The access of ${name} ends at once, everywhere, API keys included. Their notes and scorecards keep their name.`,
  'remove_member.told': ({ count: n, successor = '' }) =>
    some(
      n,
      `In 10 minutes, # person is told by mail that ${successor} will meet them for their interview.`,
      `In 10 minutes, # people are told by mail that ${successor} will meet them for their interview.`,
    ),
  'remove_member.clash': ({ count: n, successor = '' }) =>
    some(
      n,
      `# interview falls at the time of an appointment of ${successor}: to be moved.`,
      `# interviews fall at the time of an appointment of ${successor}: to be moved.`,
    ),
  'set_member_rights.title': ({ name = '' }) => `Change the rights of ${name}`,
  'set_member_rights.admin': ({ name = '' }) =>
    `${name} will be able to open and remove accesses, decide on erasures and read the whole journal.`,
  'set_member_rights.recruiter': ({ name = '' }) =>
    `${name} will no longer be able to open or remove accesses, decide on erasures, or read the journal of others.`,
  'change_password.title': 'Change my password',
  'reset_member_password.title': ({ name = '' }) => `Give ${name} a new password`,
  'field.successor': 'Takes on what they answered for',
  'field.rights': 'Rights',
  'rights.admin': 'Administrator',
  'rights.recruiter': 'Recruiter',
  'held.jobs': 'Jobs',
  'held.applications': 'Applications followed',
  'held.interviews': 'Interviews to come',
  'held.searches': 'Searches with an alert',
  'held.notices': 'Unread questions of colleagues',
  'held.keys': 'API keys closed',
}

export const teamTools: typeof fr.teamTools = {
  remove_member: 'Remove a colleague’s access',
  set_member_rights: 'Change a colleague’s rights',
  reset_member_password: 'Give a new password',
  change_password: 'Change my password',
}

export const teamYes: typeof fr.teamYes = {
  remove_member: () => 'Yes, remove the access',
  set_member_rights: () => 'Yes, change the rights',
}

export const teamDone: typeof fr.teamDone = {
  remove_member: 'Access removed.',
  set_member_rights: 'Rights changed.',
}
