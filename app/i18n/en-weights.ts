import type { Messages } from './fr.ts'

type Params = Record<string, string | number>

export const weights: Messages['weights'] = {
  title: 'What counts in the score',
  intro:
    'Each part weighs 0 to 100; only their proportion counts. The preview shows the first ten before you save. Better on a part never lowers a score.',
  save: 'Save the weights',
  saved: (job) => `Weights saved: ${job}`,
  reset: 'Back to the default weights',
  previewTitle: 'The first ten with these weights',
  stays: 'same place',
  was: (rank) => `was number ${rank}`,
  enters: 'enters the first ten',
  left: (names) => `No longer among the first ten: ${names}`,
  nobody: 'Nobody meets the criteria of this job yet.',
  learnOn: (n) => `Learning is on, from ${n} decisions.`,
  learnOff: 'Learning is off: the default weights apply.',
  evidence: (positive, rejected, jobs) =>
    `Evidence: ${positive} people kept, ${rejected} turned down with a reason, ${jobs} jobs.`,
  agreement: (before, after) =>
    `The order of people agrees with your decisions at ${before}% with the default weights, at ${after}% with those learnt.`,
  tooFew: (n, needed) => `${needed} decisions are needed to learn; there are ${n}.`,
  flaggedStop: 'Stopped: the last impact report flags a category.',
  change: (before, after) => `${before} → ${after}`,
  category: 'Category',
  rate: 'Rate',
  ratio: 'Ratio',
  counts: (selected, assessed) => `${selected} of ${assessed}`,
  notComputable: 'not computable',
  flagged: 'under four fifths',
  small: 'less than 2%',
  nothingFlagged: 'No category under four fifths.',
  someFlagged: 'At least one category is under four fifths.',
  stoppedNow: 'Learning from decisions was turned off.',
}

/** Why a profile can be relied on, and what would help. */
export const reliability: Messages['reliability'] = {
  why: 'Why',
  line: (label, points, most) => `${label}: ${points} of ${most}`,
  parts: { evidenced: 'Evidenced', consistent: 'Consistent', complete: 'Complete', fresh: 'Fresh' },
  counts: {
    evidenced: (n, of) => `${n} of ${of} lines have a source`,
    consistent: (n, of) => `dates in order for ${n} of ${of} jobs`,
    complete: (n, of) => `${n} of ${of} useful points are stated`,
    fresh: (n) => `changed ${n} days ago`,
  },
  raise: 'Would rise with',
  by: {
    source: 'a source for the lines typed in',
    test: 'a test with a result',
    overlap: 'overlapping jobs made clear',
    future: 'a start date ahead checked',
    reversed: 'an end before its start corrected',
    place: 'the town',
    availability: 'the availability',
    diploma: 'a diploma',
    languages: 'the languages',
    occupation: 'a trade that is known',
    dates: 'the dates of each job',
    criteria: 'what this search asks for and is not stated',
    renew: 'the person reading it again',
  },
}

export const weightErrors = {
  adverse_impact_flagged: 'The last impact report flags a category: learning stays off.',
  too_few_decisions: 'Thirty decisions are needed to learn. Nothing has changed.',
}

export const weightWords = {
  'set_weights.title': ({ title = '' }: Params) => `Change the weights of the score: ${title}`,
  'set_learning.on': ({ count = 0 }: Params) => `Use the weights learnt from ${count} decisions`,
  'set_learning.off': 'Go back to the default weights',
  'record_impact_report.title': 'Keep an impact report',
  'record_impact_report.category': 'Category',
  'weight.title': 'Trade',
  'weight.must': 'Must-have criteria',
  'weight.nice': 'Nice-to-have criteria',
  'weight.skills': 'Skills and certificates',
  'weight.experience': 'Experience',
  'weight.distance': 'Distance',
  'weight.availability': 'Availability',
  'weight.languages': 'Languages',
  'weight.answers': 'Answers to the questions of the job',
  'weight.similarity': 'Likeness to what is asked',
  'weight.freshness': 'Freshness of the profile',
}
