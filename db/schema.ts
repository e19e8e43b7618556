import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Profile, Source } from '#lib/profile'

type Now = ColumnType<Date, Date | undefined, Date>
type Json<T> = ColumnType<T, string, string>
type JsonOr<T> = ColumnType<T, string | undefined, string>

export const roles = ['recruiter', 'admin', 'candidate', 'system'] as const
export type Role = (typeof roles)[number]

export const stageKinds = [
  'new',
  'screening',
  'phone_screen',
  'test',
  'interview',
  'offer',
  'hired',
  'rejected',
  'withdrawn',
] as const
export type StageKind = (typeof stageKinds)[number]

export interface OrganisationTable {
  id: string
  name: string
  slug: string
  area: string
  settings: JsonOr<Record<string, unknown>>
  created_at: Now
}

export interface MemberTable {
  id: string
  organisation_id: string
  user_id: string
  role: Exclude<Role, 'system'>
  candidate_id: string | null
  created_at: Now
  seen_at: ColumnType<Date | null, Date | null | undefined, Date | null>
}

export interface CandidateTable {
  id: string
  organisation_id: string
  version: Generated<number>
  profile: Json<Profile>
  headline: string
  city: string
  lang: string
  source: 'import' | 'signup' | 'recruiter'
  completeness: Generated<number>
  contacted_at: Date | null
  consent_until: Date | null
  do_not_contact: Generated<boolean>
  created_at: Now
  updated_at: Now
}

/** Name and contact, sealed by the application; the rest of the product never joins this table except to show a name. */
export const messageKinds = ['ask', 'contact', 'interview', 'test', 'follow_up', 'rejection', 'offer'] as const
export type MessageKind = (typeof messageKinds)[number]

/** `held`: written, but no mail server is set up; a person sends it and says so. */
export type MessageState = 'queued' | 'sent' | 'held' | 'failed' | 'cancelled'
export type MessageAttachment = { name: string; mime: string; content: string }

export interface MessageTable {
  id: string
  organisation_id: string
  candidate_id: string
  /** A colleague whom it goes to instead of the candidate whom it is about. */
  to_user: string | null
  job_id: string | null
  kind: MessageKind
  lang: string
  subject: string
  body: string
  attachments: JsonOr<MessageAttachment[]>
  state: MessageState
  /** Not before: a mail waits until its sending can no longer be undone. */
  send_at: Date
  /** When it was handed to the mail server; while it is `queued`, nobody knows yet whether it left. */
  handed_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  sent_at: Date | null
  error: string | null
  version: Generated<number>
  by_user: string
  by_name: string
  created_at: Now
}

export interface MessageTemplateTable {
  id: string
  organisation_id: string
  name: string
  kind: MessageKind
  lang: string
  subject: string
  body: string
  version: Generated<number>
  updated_at: Now
}

export interface CandidateIdentityTable {
  candidate_id: string
  organisation_id: string
  sealed: Buffer
  updated_at: Now
  /** Keyed hashes by which a name is found from its beginning or with one mistake; null until they are reckoned. */
  name_parts: Generated<number[] | null>
}

/** Blind index: keyed hashes of the normalised words of a name, of a mail and of a phone number. */
export interface IdentityIndexTable {
  candidate_id: string
  organisation_id: string
  kind: 'name' | 'email' | 'phone'
  hash: string
}

export interface FactTable {
  id: string
  organisation_id: string
  candidate_id: string
  path: string
  value: Json<unknown>
  words: string
  source: Json<Source>
  confidence: number
  state: 'current' | 'replaced'
  created_at: Now
}

export interface ConsentTable {
  id: string
  organisation_id: string
  candidate_id: string
  purpose: 'process' | 'pool'
  given_at: Date
  until: Date
  source: string
}

export type DocumentPage = {
  number: number
  start: number
  end: number
  width?: number
  height?: number
  lines: { start: number; end: number; box?: [number, number, number, number] }[]
}
export type DocumentFlag = { kind: string; words?: string; page?: number; reason: string }

/** Two people whom somebody said are not the same; the lesser id is `left_id`. */
export interface DuplicateDismissalTable {
  organisation_id: string
  left_id: string
  right_id: string
  dismissed_by: string
  created_at: Now
}

export interface DocumentTable {
  id: string
  organisation_id: string
  candidate_id: string | null
  sha256: string
  storage_key: string
  file_name: string
  mime: string
  bytes: number
  state: 'received' | 'reading' | 'read' | 'failed'
  failure: string | null
  lang: string | null
  text: string | null
  pages: JsonOr<DocumentPage[]>
  flags: JsonOr<DocumentFlag[]>
  uploaded_by: string
  created_at: Now
}

export interface JobTable {
  id: string
  organisation_id: string
  version: Generated<number>
  title: string
  client: string
  description: string
  lang: string
  city: string
  postcode: string
  contract: string
  salary: string
  status: 'draft' | 'open' | 'closed'
  criteria: Json<Record<string, unknown>>
  weights: JsonOr<Record<string, number>>
  stages_version: Generated<number>
  /** Criteria that only rank although their slot knows no such mode. */
  nice: JsonOr<string[]>
  visibility: Generated<'public' | 'members' | 'link'>
  /** What the address of a job shown by link alone must carry. */
  link_key: Generated<string>
  /** Days of the calendar (ISO), both included. */
  visible_from: string | null
  visible_until: string | null
  /** Listed for people of this area alone. */
  visible_area: Json<{ place: string; radius: number } | null> | null
  /** The number of applications at which the advert closes by itself. */
  closes_at: number | null
  questions: JsonOr<JobQuestion[]>
  positions: Generated<number>
  created_by: string
  created_at: Now
  updated_at: Now
}

/** Asked of who applies. `hoped` is shown to the recruiter beside the answer; no answer ever turns anybody down. */
export type JobQuestion = { id: string; text: string; kind: 'yes_no' | 'choice' | 'text'; choices?: string[]; hoped?: string }
export type JobAnswer = { id: string; text: string; answer: string; hoped?: string }

/** Weights learnt from decisions; used while `active`. */
export interface LearntWeightsTable {
  organisation_id: string
  active: Generated<boolean>
  weights: JsonOr<Record<string, number>>
  decisions: Generated<number>
  agreement_before: Generated<number>
  agreement_after: Generated<number>
  learnt_at: Now
}

export interface ImpactReportTable {
  id: string
  organisation_id: string
  flagged: boolean
  report: JsonOr<Record<string, unknown>>
  by_user: string
  created_at: Now
}

export interface StageTable {
  id: string
  organisation_id: string
  /** Null once the job no longer has this stage (`removed_from`): no list of a job's stages meets such a row. */
  job_id: ColumnType<string, string, string | null>
  kind: StageKind
  name_fr: string
  name_en: string
  position: number
  limit_days: number | null
  entry: JsonOr<StageEntry[]>
  needs: JsonOr<StageNeed[]>
  removed_from: ColumnType<string | null, string | null | undefined, string | null>
}

/** What a person's coming into a stage sets off; mails wait until the move can no longer be undone. */
export type StageEntry =
  | { do: 'notify' }
  | { do: 'ask_slot'; minutes: number }
  | { do: 'send_test'; testId: string; days: number }
export const stageNeeds = ['scorecard', 'test_result', 'admin_approval'] as const
export type StageNeed = (typeof stageNeeds)[number]

/** An administrator's yes to a person leaving a stage. */
export interface StageClearanceTable {
  id: string
  organisation_id: string
  application_id: string
  stage_id: string
  by_user: string
  by_name: string
  created_at: Now
}

/** Asked of administrators by who may not let somebody go on themselves. */
export interface ClearanceRequestTable {
  id: string
  organisation_id: string
  application_id: string
  stage_id: string
  state: Generated<'asked' | 'granted' | 'refused'>
  text: Generated<string>
  by_user: string
  by_name: string
  created_at: Now
  answer: Generated<string>
  decided_by: string | null
  decided_name: string | null
  decided_at: Date | null
}

export const noticeKinds = [
  'mention',
  'stage',
  'assigned',
  'clearance',
  'clearance_asked',
  'clearance_refused',
  'interview',
  'test',
  'mail',
  'erasure',
  'erasure_done',
  'erasure_refused',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What a colleague is told of inside the product. */
export interface NoticeTable {
  id: string
  organisation_id: string
  user_id: string
  kind: NoticeKind
  candidate_id: string | null
  job_id: string | null
  text: Generated<string>
  by_name: string
  created_at: Now
  read_at: Date | null
}

export type InterviewSlot = { start: string; end: string }
export const interviewModes = ['on_site', 'phone', 'video'] as const

export interface InterviewTable {
  id: string
  organisation_id: string
  candidate_id: string
  application_id: string
  job_id: string
  interviewer_id: string
  interviewer_name: string
  state: 'proposed' | 'booked' | 'cancelled' | 'declined'
  mode: (typeof interviewModes)[number]
  place: Generated<string>
  minutes: number
  slots: JsonOr<InterviewSlot[]>
  starts_at: Date | null
  ends_at: Date | null
  /** RFC 5545 §3.8.7.4: grows with each change that calendars must take over. */
  sequence: Generated<number>
  version: Generated<number>
  by_user: string
  by_name: string
  created_at: Now
}

export type Score = { criterion: string; score: number; evidence: string }

/** A colleague's scorecard; one each. */
export interface EvaluationTable {
  id: string
  organisation_id: string
  candidate_id: string
  application_id: string
  by_user: string
  by_name: string
  scores: Json<Score[]>
  opinion: 'strong_no' | 'no' | 'yes' | 'strong_yes'
  comment: Generated<string>
  version: Generated<number>
  created_at: Now
  updated_at: Now
}

export type TestWords = { fr: string; en: string }
/** `share`: percent of the points that a choice is worth. Of several choices those at 100 are right, the others wrong. */
export type TestChoice = { id: string; text: TestWords; share: number }
export const questionKinds = ['choice', 'choices', 'situation', 'number', 'text', 'file'] as const
export type TestQuestion = { id: string; text: TestWords; points: number } & (
  | { kind: 'choice' | 'choices' | 'situation'; choices: TestChoice[] }
  | { kind: 'number'; answer: number; tolerance: number; unit: string }
  | { kind: 'text'; accepted: string[] }
  | { kind: 'file' }
)

export const assessmentProviders = ['internal', 'codility'] as const
export type AssessmentProviderName = (typeof assessmentProviders)[number]

export interface TestTable {
  id: string
  organisation_id: string
  name_fr: string
  name_en: string
  intro_fr: Generated<string>
  intro_en: Generated<string>
  trade: Generated<string>
  provider: AssessmentProviderName
  minutes: number
  /** Percent of the points from which the test is passed. */
  pass_share: number
  questions: JsonOr<TestQuestion[]>
  external_id: string | null
  version: Generated<number>
  archived: Generated<boolean>
  made_by: Generated<string>
  created_at: Now
  updated_at: Now
}

/** What was given to one question: words or the id of a choice, the ids of several choices, or a file. */
export type AssessmentAnswer = { value: string; values?: string[]; fileId?: string; fileName?: string }
export const assessmentStates = ['invited', 'started', 'submitted', 'scored', 'expired', 'cancelled'] as const

/** One person's sitting of a test; its questions, minutes and pass mark are those of the day it was sent. */
export interface AssessmentTable {
  id: string
  organisation_id: string
  candidate_id: string
  application_id: string
  test_id: string
  provider: AssessmentProviderName
  state: (typeof assessmentStates)[number]
  /** Percent of time added for an accommodation; no reason is ever kept. */
  extra_share: Generated<number>
  minutes: number
  pass_share: Generated<number>
  questions: JsonOr<TestQuestion[]>
  due_at: Date
  started_at: Date | null
  ends_at: Date | null
  submitted_at: Date | null
  reminded_at: Date | null
  answers: JsonOr<Record<string, AssessmentAnswer>>
  /** Points by question; null waits for a person. */
  marks: JsonOr<Record<string, number | null>>
  score: ColumnType<string | null, number | null | undefined, number | null>
  max_score: ColumnType<string | null, number | null | undefined, number | null>
  share: number | null
  passed: boolean | null
  /** Why a person marked otherwise than the rule. */
  last_word: Generated<string>
  /** Who had the last word; null where the rule alone has spoken. */
  scored_by: string | null
  scored_at: Date | null
  external_id: string | null
  external_address: string | null
  report_address: string | null
  version: Generated<number>
  by_user: string
  by_name: string
  created_at: Now
}

/** A file given as an answer; its bytes lie in the file store under `storage_key`. */
export interface AssessmentFileTable {
  id: string
  organisation_id: string
  candidate_id: string
  assessment_id: string
  question_id: string
  sha256: string
  storage_key: string
  file_name: string
  bytes: number
  created_at: Now
}

/** What a provider told us, by the hash of its words: the same thing told twice changes nothing. */
export interface ProviderEventTable {
  id: string
  organisation_id: string
  candidate_id: string
  assessment_id: string
  provider: AssessmentProviderName
  event: string
  sha256: string
  created_at: Now
}

export interface ApplicationTable {
  id: string
  organisation_id: string
  job_id: string
  candidate_id: string
  stage_id: string
  version: Generated<number>
  source: string
  shortlisted: Generated<boolean>
  reason: string | null
  /** The colleague who follows it. */
  owner_id: string | null
  answers: JsonOr<JobAnswer[]>
  tags: JsonOr<string[]>
  /** 1–5, the last that a colleague gave. */
  rating: number | null
  entered_stage_at: Now
  created_at: Now
}

export interface ApplicationEventTable {
  id: string
  organisation_id: string
  application_id: string
  kind:
    | 'applied'
    | 'moved'
    | 'note'
    | 'shortlisted'
    | 'rejected'
    | 'withdrawn'
    | 'undone'
    | 'reopened'
    | 'assigned'
    | 'tagged'
    | 'rated'
    | 'cleared'
    | 'clearance_asked'
    | 'clearance_refused'
    | 'interview'
    | 'test'
    | 'scorecard'
  from_stage: string | null
  to_stage: string | null
  text: string | null
  by_user: string
  by_name: string
  created_at: Now
}

export interface ConversationTable {
  id: string
  organisation_id: string
  user_id: string
  title: string
  here: JsonOr<Record<string, string>>
  version: Generated<number>
  created_at: Now
  updated_at: Now
}

/** One message of a conversation; `client_id` is the browser's own id of a message, so that a message sent twice is stored once. */
export interface TurnTable {
  id: string
  organisation_id: string
  conversation_id: string
  position: number
  role: 'user' | 'assistant'
  client_id: string | null
  message: Json<Record<string, unknown>>
  status: 'complete' | 'streaming' | 'stopped' | 'incomplete'
  created_at: Now
}

export interface ApprovalTable {
  id: string
  organisation_id: string
  user_id: string
  tool: string
  input: Json<unknown>
  input_hash: string
  versions: Json<Record<string, number>>
  preview: Json<unknown>
  state: 'pending' | 'approved' | 'declined' | 'spent'
  conversation_id: string | null
  created_at: Now
  expires_at: Date
  decided_at: Date | null
}

export type ReversalStep = { kind: string; id: string; version: number; before: Record<string, unknown> }

export interface ReversalTable {
  id: string
  organisation_id: string
  user_id: string
  tool: string
  steps: Json<ReversalStep[]>
  created_at: Now
  expires_at: Date
  done_at: Date | null
}

export interface AuditTable {
  organisation_id: string
  sequence: number
  at: Date
  actor_id: string
  actor_role: Role
  door: string
  tool: string
  outcome: 'done' | 'refused'
  subjects: JSONColumnType<string[]>
  changes: JSONColumnType<Record<string, unknown>>
  approval_id: string | null
  previous_hash: string
  hash: string
}

export interface ApiKeyTable {
  id: string
  organisation_id: string
  user_id: string
  name: string
  hash: string
  hint: string
  created_at: Now
  last_used_at: Date | null
  revoked_at: Date | null
}

export interface JobQueueTable {
  id: string
  organisation_id: string
  tool: string
  input: Json<unknown>
  unique_key: string | null
  attempts: Generated<number>
  run_at: Now
  locked_until: Date | null
  failed_at: Date | null
  error: string | null
  created_at: Now
}

export interface SavedSearchTable {
  id: string
  organisation_id: string
  user_id: string
  name: string
  filters: Json<Record<string, unknown>>
  nice: ColumnType<string[], string, string>
  text: Generated<string>
  alert: 'none' | 'daily' | 'weekly'
  version: Generated<number>
  next_run_at: Date | null
  /** When its owner last looked at what is new. */
  seen_at: Now
  created_at: Now
}

/** People who came to meet a saved search between two runs. */
export interface SearchAlertTable {
  id: string
  organisation_id: string
  saved_search_id: string
  candidate_ids: Json<string[]>
  total: number
  since: Date
  created_at: Now
  read_at: Date | null
}

/** Whom a saved search has found before: they are not new again. */
export interface SearchSightingTable {
  saved_search_id: string
  candidate_id: string
  organisation_id: string
}

/** The file of an organisation's vectors, as it must be to be opened. */
export interface VectorIndexTable {
  organisation_id: string
  model: string
  file: string
  sha256: string
  members: string
  members_sha256: string
  dimensions: number
  count: number
  built_at: Now
}

/** The user of better-auth, whose own columns are camelCase. */
export interface UserTable {
  id: string
  name: string
  email: string
  emailVerified: boolean
  image: string | null
  createdAt: Date
  updatedAt: Date
  locale: string | null
}

export interface AccountTable {
  id: string
  accountId: string
  providerId: string
  userId: string
  password: string | null
  createdAt: Date
  updatedAt: Date
}

/** Of better-auth: where a person is signed in. */
export interface SessionTable {
  id: string
  userId: string
  updatedAt: Date
}

/** What the search knows of a person, as `retrieval/text` made it; `sequence` grows with each change. */
export interface SearchDocumentTable {
  candidate_id: string
  organisation_id: string
  version: number
  form: number
  sequence: Generated<string>
  body: Json<Record<string, unknown>>
  card: ColumnType<string | null, string, string>
  /** Kept by the database from `consent`. */
  findable_until: ColumnType<Date, never, never>
  tsv: ColumnType<string, never, never>
  /** Made by the database from `body`: taxonomy ids of the trades now stated, licences, every taxonomy id stated, the home. */
  trades: ColumnType<string[], never, never>
  licences: ColumnType<string[], never, never>
  terms: ColumnType<string[], never, never>
  lat: ColumnType<number | null, never, never>
  lon: ColumnType<number | null, never, never>
  updated_at: Now
}

/** What a colleague wrote about a person, outside of any process. */
export interface CandidateNoteTable {
  id: string
  organisation_id: string
  candidate_id: string
  text: string
  by_user: string
  by_name: string
  created_at: Now
}

/** How many rows of each kind were erased. */
export type ErasedCounts = Record<string, number>

/** `erasing`: gone from this database; its files and account are being removed. */
export interface ErasureTable {
  id: string
  organisation_id: string
  /** Refers to nobody once erased. */
  candidate_id: string
  state: Generated<'asked' | 'refused' | 'erasing' | 'done'>
  asked_by: string
  asked_role: string
  /** Empty where the person themselves asked. */
  asked_name: Generated<string>
  asked_at: Now
  /** Why it was refused. */
  answer: Generated<string>
  decided_by: string | null
  decided_name: string | null
  decided_at: Date | null
  done_at: Date | null
  counts: JsonOr<ErasedCounts>
  /** Of which files and accounts nothing may be left. */
  remains: JsonOr<{ files?: string[]; users?: string[] }>
}

/** One vector of a person: float32, little-endian, of length 1. */
export interface EmbeddingTable {
  candidate_id: string
  organisation_id: string
  model: string
  kind: 'title' | 'whole' | 'passage'
  position: number
  vector: Buffer
}

export interface Database {
  organisation: OrganisationTable
  member: MemberTable
  candidate: CandidateTable
  candidate_identity: CandidateIdentityTable
  identity_index: IdentityIndexTable
  candidate_note: CandidateNoteTable
  fact: FactTable
  consent: ConsentTable
  document: DocumentTable
  duplicate_dismissal: DuplicateDismissalTable
  job: JobTable
  stage: StageTable
  application: ApplicationTable
  application_event: ApplicationEventTable
  conversation: ConversationTable
  turn: TurnTable
  approval: ApprovalTable
  reversal: ReversalTable
  audit: AuditTable
  api_key: ApiKeyTable
  job_queue: JobQueueTable
  message: MessageTable
  message_template: MessageTemplateTable
  stage_clearance: StageClearanceTable
  clearance_request: ClearanceRequestTable
  notice: NoticeTable
  interview: InterviewTable
  evaluation: EvaluationTable
  test: TestTable
  assessment: AssessmentTable
  assessment_file: AssessmentFileTable
  provider_event: ProviderEventTable
  saved_search: SavedSearchTable
  search_alert: SearchAlertTable
  search_sighting: SearchSightingTable
  learnt_weights: LearntWeightsTable
  impact_report: ImpactReportTable
  vector_index: VectorIndexTable
  erasure: ErasureTable
  search_document: SearchDocumentTable
  embedding: EmbeddingTable
  user: UserTable
  account: AccountTable
  session: SessionTable
}
