'use client'
import type { ToolName } from '#tools/registry'
import { AddNote, GetCandidate, GetDocument, ListCandidates } from './candidates.tsx'
import type { Card } from './card.ts'
import { ListClearances } from './clearances.tsx'
import { CheckJobText, DraftJob } from './drafts.tsx'
import { GetJobReport, GetReports } from './reports.tsx'
import { CreateJob, GetJob, GetPipeline, ListJobs, UpdateJob } from './jobs.tsx'
import { GetMyProfile, ListMyApplications, UpdateProfile } from './mine.tsx'
import {
  ApplyToJob,
  MoveApplications,
  RejectApplications,
  ShortlistCandidates,
  WithdrawApplication,
  WithdrawApplications,
} from './moved.tsx'
import { DismissDuplicate, FindDuplicates, MergeCandidates } from './duplicates.tsx'
import { AskErasure, EraseCandidate, ListErasures, RefuseErasure } from './erasures.tsx'
import { ExportCandidates } from './export-candidates.tsx'
import { ExportProfile } from './export-profile.tsx'
import { CompareCandidates } from './compare-candidates.tsx'
import { MatchJobs } from './match-jobs.tsx'
import { DeleteSavedSearch, ListSavedSearches, SavedSearch } from './saved-searches.tsx'
import { DraftMessages, ListMessages, SendMessages, SetContactPreference } from './messages.tsx'
import { ClearApplications, ListNotices, ListStageTemplates, SetJobStages } from './stages.tsx'
import { AssignApplications, MentionColleague, RateApplication, ReopenApplications, TagApplications } from './verbs.tsx'
import { CancelInterview, ListInterviews, ProposeInterview, RescheduleInterview } from './interviews.tsx'
import { AskClearance, CreateCandidate, RefuseClearance, SetContactDetails } from './acts.tsx'
import { GetScorecards, SubmitScorecard } from './scorecards.tsx'
import { GetInterviewKit } from './interview-kit.tsx'
import {
  AdjustAssessment,
  GetTestResult,
  ListAssessments,
  ListTests,
  MarkTest,
  RemindTest,
  SaveTest,
  SendTest,
} from './tests.tsx'
import { SearchCandidates } from './search-candidates.tsx'
import { GetLearning, ImpactReport, PreviewWeights, SetLearning, SetWeights } from './weights.tsx'
import { AddMember, CreateApiKey, GetWorkspace, ListApprovals, ListAudit, UploadCv } from './workspace.tsx'

/** A tool whose result no screen of the conversation shows. */
const unseen = () => null

/** One card a tool: a tool without one does not compile. */
export const cards = {
  add_note: AddNote,
  adjust_assessment: AdjustAssessment,
  advance_erasure: unseen,
  answer_sitting: unseen,
  apply_publicly: unseen,
  apply_to_job: ApplyToJob,
  ask_clearance: AskClearance,
  ask_erasure: AskErasure,
  assign_applications: AssignApplications,
  book_interview: unseen,
  build_vector_index: unseen,
  cancel_interview: CancelInterview,
  check_audit: unseen,
  check_index: unseen,
  check_job_text: CheckJobText,
  check_uploads: unseen,
  clear_applications: ClearApplications,
  close_assessment: unseen,
  compare_candidates: CompareCandidates,
  add_member: AddMember,
  create_api_key: CreateApiKey,
  create_candidate: CreateCandidate,
  create_job: CreateJob,
  decide_approval: unseen,
  delete_conversation: unseen,
  delete_message_template: unseen,
  delete_saved_search: DeleteSavedSearch,
  deliver_message: unseen,
  dismiss_duplicate: DismissDuplicate,
  draft_job: DraftJob,
  draft_messages: DraftMessages,
  embed_candidate: unseen,
  enter_stage: unseen,
  erase_candidate: EraseCandidate,
  export_candidates: ExportCandidates,
  export_profile: ExportProfile,
  fetch_test_result: unseen,
  find_duplicates: FindDuplicates,
  forget_merge: unseen,
  get_answer_file: unseen,
  get_exported_candidates: unseen,
  get_candidate: GetCandidate,
  get_conversation: unseen,
  get_document: GetDocument,
  get_index_progress: unseen,
  get_interview_kit: GetInterviewKit,
  get_interview_calendar: unseen,
  get_interview_offer: unseen,
  get_message_attachment: unseen,
  get_job: GetJob,
  get_job_report: GetJobReport,
  get_learning: GetLearning,
  get_my_profile: GetMyProfile,
  get_pipeline: GetPipeline,
  get_public_job: unseen,
  get_reports: GetReports,
  get_saved_search: SavedSearch,
  get_scorecards: GetScorecards,
  get_sitting: unseen,
  get_test: unseen,
  get_test_result: GetTestResult,
  get_workspace: GetWorkspace,
  index_candidate: unseen,
  list_api_keys: unseen,
  list_approvals: ListApprovals,
  list_assessments: ListAssessments,
  list_audit: ListAudit,
  list_candidates: ListCandidates,
  list_clearances: ListClearances,
  list_conversations: unseen,
  list_erasures: ListErasures,
  list_external_tests: unseen,
  list_interviews: ListInterviews,
  list_jobs: ListJobs,
  list_members: unseen,
  list_message_templates: unseen,
  list_messages: ListMessages,
  list_my_applications: ListMyApplications,
  list_notices: ListNotices,
  list_public_jobs: unseen,
  list_saved_searches: ListSavedSearches,
  list_stage_templates: ListStageTemplates,
  list_test_templates: unseen,
  list_tests: ListTests,
  mark_test: MarkTest,
  match_jobs: MatchJobs,
  mention_colleague: MentionColleague,
  merge_candidates: MergeCandidates,
  move_applications: MoveApplications,
  note_candidates: unseen,
  open_external_test: unseen,
  preview_weights: PreviewWeights,
  propose_interview: ProposeInterview,
  rate_application: RateApplication,
  read_document: unseen,
  read_notices: unseen,
  rebuild_index: unseen,
  receive_test_result: unseen,
  record_impact_report: ImpactReport,
  refuse_clearance: RefuseClearance,
  refuse_erasure: RefuseErasure,
  reject_applications: RejectApplications,
  remind_interview: unseen,
  remind_test: RemindTest,
  rename_conversation: unseen,
  reopen_applications: ReopenApplications,
  reschedule_interview: RescheduleInterview,
  revoke_api_key: unseen,
  run_saved_search: unseen,
  save_message_template: unseen,
  save_search: SavedSearch,
  save_test: SaveTest,
  search_candidates: SearchCandidates,
  send_messages: SendMessages,
  send_test: SendTest,
  set_contact_details: SetContactDetails,
  set_contact_preference: SetContactPreference,
  set_job_stages: SetJobStages,
  set_learning: SetLearning,
  set_weights: SetWeights,
  settle_message: unseen,
  shortlist_candidates: ShortlistCandidates,
  start_sitting: unseen,
  submit_scorecard: SubmitScorecard,
  submit_sitting: unseen,
  tag_applications: TagApplications,
  undo_action: unseen,
  update_job: UpdateJob,
  update_profile: UpdateProfile,
  update_saved_search: SavedSearch,
  upload_cv: UploadCv,
  withdraw_application: WithdrawApplication,
  withdraw_applications: WithdrawApplications,
} satisfies { [Name in ToolName]: Card<Name> }
