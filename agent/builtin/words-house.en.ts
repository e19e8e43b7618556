import type { houseFr } from './words-house.fr.ts'

const fields: Record<string, string> = {
  availability: 'Availability',
  salary: 'Salary wanted',
  phone: 'Phone',
  email: 'Email',
  licences: 'Licences',
  languages: 'Languages',
  city: 'Town',
  education: 'Education',
  certificates: 'Certificates',
  contract: 'Contract wanted',
  experience: 'Experience',
}
const list = (names: string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)
/** Whom each of several cards is about. */
const named = (cards: string[][]) => {
  const names = cards.map((own) => (own.length > 3 ? `${own.slice(0, 2).join(', ')}…` : list(own))).filter(Boolean)
  return names.length > 0 ? ` (${names.slice(0, 4).join('; ')})` : ''
}

const at: Record<string, string> = {
  new: 'at new',
  screening: 'at screening',
  phone_screen: 'at the phone screen',
  test: 'at the test',
  interview: 'at interview',
  offer: 'at offer',
  hired: 'hired',
}

export const houseEn: typeof houseFr = {
  conversationsAt: 'Your conversations are on the left: you can search, rename and delete them.',
  fieldKnown: (field, name, values) => `${fields[field] ?? field} of ${name}: ${values.join('; ')}.`,
  fieldUnknown: (field, name) => `${fields[field] ?? field}: not stated in the profile of ${name}.`,
  messagesDrafted: (count) =>
    count > 1
      ? `${count} messages are ready to read. Nothing is sent without you.`
      : 'The message is ready to read. Nothing is sent without you.',
  messages: (count) => (count === 0 ? 'No message.' : count === 1 ? '1 message.' : `${count} messages.`),
  reported: 'Here is where your recruiting stands.',
  jobReport: (job, of) => {
    if (of.applications === 0) return `${job}: no application so far.`
    const ended = [
      `${of.hired} hired for ${of.positions} ${of.positions > 1 ? 'positions' : 'position'}`,
      ...(of.rejected > 0 ? [`${of.rejected} turned down`] : []),
      ...(of.withdrawn > 0 ? [`${of.withdrawn} withdrawn`] : []),
    ]
    const late = of.late > 0 ? ` ${of.late} past the time limit of ${of.late > 1 ? 'their' : 'its'} stage.` : ''
    const pace = of.daysToHire.median === null ? '' : ` Median time to hire: ${of.daysToHire.median} days.`
    return `${job}: ${of.applications} ${of.applications > 1 ? 'applications' : 'application'}, ${of.running} of them running${of.places ? ` (${of.places})` : ''}; ${list(ended)}.${late}${pace}`
  },
  exportFiguresAt: 'Figures are exported from their page: Reports or Journal, then "Export".',
  exportFirst: (most, total) => `A file holds ${most} people: the first of the ${total}.`,
  listExported: (count) =>
    `The file of ${count === 1 ? '1 person' : `${count} people`} is ready on the card, for a quarter of an hour.`,
  noSavedSearch: 'No search is saved.',
  whichSearch: (choices) => `Which search: ${choices.join(', ')}?`,
  searchSaved: (name, alert) =>
    `The search "${name}" is saved${alert === 'daily' ? ', with an alert each day' : alert === 'weekly' ? ', with an alert each Monday' : ''}.`,
  searchDeleted: (name) => `The search "${name}" is deleted.`,
  savedSearches: (count) => (count === 0 ? 'No search is saved.' : count === 1 ? '1 saved search.' : `${count} saved searches.`),
  whatToDo: 'What should I do, and for whom?',
  sayInstead: 'Tell me what to do instead.',
  whichOfList: (count) => `Who: all ${count} people on the list? Otherwise, give ranks or names.`,
  noListAsk: 'There is no list yet: who are you looking for?',
  noTest: 'There is no test yet: write one, or take over a template, under Tests.',
  whichTest: (names) => `Which test: ${names.join(', ')}? Say it with its name.`,
  nobodyTested: (passed) =>
    passed === undefined
      ? 'Nobody has handed in a test for this job yet.'
      : passed
        ? 'Nobody has passed a test for this job.'
        : 'Nobody has failed a test for this job.',
  testSent: (names) => `The test is ready for ${names}: the mail leaves in ten minutes.`,
  testsListed: (total) => (total === 0 ? 'No test.' : total === 1 ? '1 test.' : `${total} tests.`),
  howManyAt: (count, stage, job) =>
    count === 0
      ? `Nobody is ${at[stage] ?? stage} for ${job}.`
      : `${count === 1 ? '1 person is' : `${count} people are`} ${at[stage] ?? stage} for ${job}.`,
  nobodyIn: (stage) => `Nobody is ${at[stage] ?? stage} for this job.`,
  whoIsIn: (names, stage, job) =>
    names.length === 0
      ? `Nobody is ${at[stage] ?? stage} for ${job}.`
      : `${list(names.slice(0, 6))}${names.length > 6 ? ` and ${names.length - 6} more` : ''} ${names.length > 1 ? 'are' : 'is'} ${at[stage] ?? stage} for ${job}.`,
  whichTitle: 'What is the job’s title? For example: "create a job for a cook in Leeds, permanent".',
  whichField:
    'What should I change: the salary, the contract, the town, the title or the client? For example: "change the salary of the Cook job to £28,000".',
  severalCards: (cards) => `${cards.length} cards are waiting${named(cards)}: answer on each of them.`,
  stillWaiting: (cards) =>
    `${cards.length > 1 ? `${cards.length} other cards still wait` : 'Another card still waits'} for your answer${named(cards)}.`,
  noCard: 'Nothing waits for your agreement. Tell me what to prepare.',
  waitingCount: (count) =>
    count === 0
      ? 'Nothing waits for your agreement.'
      : count === 1
        ? '1 action waits for your yes.'
        : `${count} actions wait for your yes.`,
  journal: (count) => `Here are the latest lines of the journal, out of ${count}.`,
  workspace: (candidates, jobs) => `${candidates} candidates and ${jobs} open jobs.`,
  jobOpened: (title) => `The job "${title}" is on screen.`,
  jobsFit: (count) => (count === 0 ? 'No open job fits this profile.' : count === 1 ? '1 job fits.' : `${count} jobs fit.`),
}
