/** What a candidate tells of themself. */
export const toldKinds = [
  'start',
  'town',
  'hours',
  'pay',
  'shifts',
  'near',
  'licence',
  'language',
  'newjob',
  'leftjob',
  'diploma',
  'skill',
  'contract',
  'phone',
] as const

/** What they ask of one job. */
export const jobKinds = [
  'job_pay',
  'job_place',
  'job_hours',
  'job_contract',
  'job_need',
  'job_employer',
  'job_other',
  'job_what',
] as const

/** What a candidate says to the assistant; `none` is what is no business of it. */
export const applicantKinds = [
  'none',
  ...toldKinds,
  ...jobKinds,
  'find',
  'advise',
  'apply',
  'status',
  'why',
  'when',
  'interview',
  'move',
  'steps',
  'prepare',
  'handler',
  'withdraw',
  'held',
  'whosees',
  'contactseen',
  'stop',
  'again',
  'erase',
  'correct',
  'export',
  'hide',
  'howlong',
  'sendcv',
  'nocv',
  'test',
  'moretime',
  'abilities',
  'hello',
  'thanks',
  'bye',
  'robot',
  'ranked',
  'person',
  'worry',
  'private',
] as const

export type ToldKind = (typeof toldKinds)[number]
export type JobKind = (typeof jobKinds)[number]
export type ApplicantKind = (typeof applicantKinds)[number]
