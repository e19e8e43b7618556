import type { AnyTool, ToolInput, ToolOutput } from './kit/define.ts'
import { advanceErasure } from './candidates/advance-erasure.ts'
import { askErasure } from './candidates/ask-erasure.ts'
import { compareCandidates } from './candidates/compare-candidates.ts'
import { eraseCandidate } from './candidates/erase-candidate.ts'
import { exportCandidates } from './candidates/export-candidates.ts'
import { getExportedCandidates } from './candidates/get-exported-candidates.ts'
import { dismissDuplicate } from './candidates/dismiss-duplicate.ts'
import { findDuplicates } from './candidates/find-duplicates.ts'
import { forgetMerge } from './candidates/forget-merge.ts'
import { mergeCandidates } from './candidates/merge-candidates.ts'
import { getCandidate } from './candidates/get-candidate.ts'
import { getDocument } from './candidates/get-document.ts'
import { getMyProfile } from './candidates/get-my-profile.ts'
import { listCandidates } from './candidates/list-candidates.ts'
import { listErasures } from './candidates/list-erasures.ts'
import { noteCandidates } from './candidates/note-candidates.ts'
import { refuseErasure } from './candidates/refuse-erasure.ts'
import { searchCandidates } from './candidates/search-candidates.ts'
import { updateProfile } from './candidates/update-profile.ts'
import { setContactDetails } from './candidates/set-contact-details.ts'
import { setLearning } from './candidates/set-learning.ts'
import { getLearning } from './candidates/get-learning.ts'
import { previewWeights } from './candidates/preview-weights.ts'
import { checkUploads } from './cv/check-uploads.ts'
import { exportProfile } from './cv/export-profile.ts'
import { readDocument } from './cv/read-document.ts'
import { uploadCv } from './cv/upload-cv.ts'
import { applyPublicly } from './jobs/apply-publicly.ts'
import { checkJobText } from './jobs/check-job-text.ts'
import { createJob } from './jobs/create-job.ts'
import { draftJob } from './jobs/draft-job.ts'
import { getJob } from './jobs/get-job.ts'
import { getJobReport } from './jobs/get-job-report.ts'
import { getReports } from './jobs/get-reports.ts'
import { getPublicJob } from './jobs/get-public-job.ts'
import { listPublicJobs } from './jobs/list-public-jobs.ts'
import { listJobs } from './jobs/list-jobs.ts'
import { matchJobs } from './jobs/match-jobs.ts'
import { updateJob } from './jobs/update-job.ts'
import { setWeights } from './jobs/set-weights.ts'
import { deleteMessageTemplate } from './outreach/delete-message-template.ts'
import { deliverMessage } from './outreach/deliver-message.ts'
import { draftMessages } from './outreach/draft-messages.ts'
import { listMessageTemplates } from './outreach/list-message-templates.ts'
import { getMessageAttachment } from './outreach/get-message-attachment.ts'
import { listMessages } from './outreach/list-messages.ts'
import { saveMessageTemplate } from './outreach/save-message-template.ts'
import { sendMessages } from './outreach/send-messages.ts'
import { setContactPreference } from './outreach/set-contact-preference.ts'
import { settleMessage } from './outreach/settle-message.ts'
import { addNote } from './pipeline/add-note.ts'
import { applyToJob } from './pipeline/apply-to-job.ts'
import { getPipeline } from './pipeline/get-pipeline.ts'
import { listMyApplications } from './pipeline/list-my-applications.ts'
import { moveApplications } from './pipeline/move-applications.ts'
import { rejectApplications } from './pipeline/reject-applications.ts'
import { shortlistCandidates } from './pipeline/shortlist-candidates.ts'
import { undoAction } from './pipeline/undo-action.ts'
import { withdrawApplication } from './pipeline/withdraw-application.ts'
import { withdrawApplications } from './pipeline/withdraw-applications.ts'
import { buildVectorIndex } from './search/build-vector-index.ts'
import { checkIndex } from './search/check-index.ts'
import { getIndexProgress } from './search/get-index-progress.ts'
import { deleteSavedSearch } from './search/delete-saved-search.ts'
import { embedCandidate } from './search/embed-candidate.ts'
import { indexCandidate } from './search/index-candidate.ts'
import { getSavedSearch } from './search/get-saved-search.ts'
import { listSavedSearches } from './search/list-saved-searches.ts'
import { rebuildIndex } from './search/rebuild-index.ts'
import { runSavedSearch } from './search/run-saved-search.ts'
import { saveSearch } from './search/save-search.ts'
import { updateSavedSearch } from './search/update-saved-search.ts'
import { checkAudit } from './workspace/check-audit.ts'
import { addMember } from './workspace/add-member.ts'
import { changePassword } from './workspace/change-password.ts'
import { createApiKey } from './workspace/create-api-key.ts'
import { decideApproval } from './workspace/decide-approval.ts'
import { deleteConversation } from './workspace/delete-conversation.ts'
import { getConversation } from './workspace/get-conversation.ts'
import { findMentions } from './workspace/find-mentions.ts'
import { getWorkspace } from './workspace/get-workspace.ts'
import { listApiKeys } from './workspace/list-api-keys.ts'
import { listApprovals } from './workspace/list-approvals.ts'
import { listAudit } from './workspace/list-audit.ts'
import { listConversations } from './workspace/list-conversations.ts'
import { listMembers } from './workspace/list-members.ts'
import { removeMember } from './workspace/remove-member.ts'
import { renameConversation } from './workspace/rename-conversation.ts'
import { resetMemberPassword } from './workspace/reset-member-password.ts'
import { revokeApiKey } from './workspace/revoke-api-key.ts'
import { setMemberRights } from './workspace/set-member-rights.ts'
import { recordImpactReport } from './workspace/record-impact-report.ts'
import { setJobStages } from './pipeline/set-job-stages.ts'
import { listStageTemplates } from './pipeline/list-stage-templates.ts'
import { askClearance } from './pipeline/ask-clearance.ts'
import { refuseClearance } from './pipeline/refuse-clearance.ts'
import { createCandidate } from './candidates/create-candidate.ts'
import { listClearances } from './pipeline/list-clearances.ts'
import { clearApplications } from './pipeline/clear-applications.ts'
import { enterStage } from './pipeline/enter-stage.ts'
import { listNotices } from './workspace/list-notices.ts'
import { readNotices } from './workspace/read-notices.ts'
import { reopenApplications } from './pipeline/reopen-applications.ts'
import { assignApplications } from './pipeline/assign-applications.ts'
import { tagApplications } from './pipeline/tag-applications.ts'
import { rateApplication } from './pipeline/rate-application.ts'
import { mentionColleague } from './pipeline/mention-colleague.ts'
import { proposeInterview } from './assessments/propose-interview.ts'
import { bookInterview } from './assessments/book-interview.ts'
import { getInterviewCalendar } from './assessments/get-interview-calendar.ts'
import { getInterviewOffer } from './assessments/get-interview-offer.ts'
import { rescheduleInterview } from './assessments/reschedule-interview.ts'
import { cancelInterview } from './assessments/cancel-interview.ts'
import { remindInterview } from './assessments/remind-interview.ts'
import { listInterviews } from './assessments/list-interviews.ts'
import { submitScorecard } from './assessments/submit-scorecard.ts'
import { getScorecards } from './assessments/get-scorecards.ts'
import { getInterviewKit } from './assessments/get-interview-kit.ts'
import { adjustAssessment } from './assessments/adjust-assessment.ts'
import { answerSitting } from './assessments/answer-sitting.ts'
import { closeAssessment } from './assessments/close-assessment.ts'
import { fetchTestResult } from './assessments/fetch-test-result.ts'
import { getAnswerFile } from './assessments/get-answer-file.ts'
import { getSitting } from './assessments/get-sitting.ts'
import { getTest } from './assessments/get-test.ts'
import { getTestResult } from './assessments/get-test-result.ts'
import { listAssessments } from './assessments/list-assessments.ts'
import { listExternalTests } from './assessments/list-external-tests.ts'
import { listTestTemplates } from './assessments/list-test-templates.ts'
import { listTests } from './assessments/list-tests.ts'
import { markTest } from './assessments/mark-test.ts'
import { openExternalTest } from './assessments/open-external-test.ts'
import { receiveTestResult } from './assessments/receive-test-result.ts'
import { remindTest } from './assessments/remind-test.ts'
import { saveTest } from './assessments/save-test.ts'
import { sendTest } from './assessments/send-test.ts'
import { startSitting } from './assessments/start-sitting.ts'
import { submitSitting } from './assessments/submit-sitting.ts'

/** The one list of verbs, sorted by name; nothing lists tools twice. */
const tools = {
  add_member: addMember,
  add_note: addNote,
  adjust_assessment: adjustAssessment,
  advance_erasure: advanceErasure,
  answer_sitting: answerSitting,
  apply_publicly: applyPublicly,
  apply_to_job: applyToJob,
  ask_clearance: askClearance,
  ask_erasure: askErasure,
  assign_applications: assignApplications,
  book_interview: bookInterview,
  build_vector_index: buildVectorIndex,
  cancel_interview: cancelInterview,
  change_password: changePassword,
  check_audit: checkAudit,
  check_index: checkIndex,
  check_job_text: checkJobText,
  check_uploads: checkUploads,
  clear_applications: clearApplications,
  close_assessment: closeAssessment,
  compare_candidates: compareCandidates,
  create_api_key: createApiKey,
  create_candidate: createCandidate,
  create_job: createJob,
  decide_approval: decideApproval,
  delete_conversation: deleteConversation,
  delete_message_template: deleteMessageTemplate,
  delete_saved_search: deleteSavedSearch,
  deliver_message: deliverMessage,
  dismiss_duplicate: dismissDuplicate,
  draft_job: draftJob,
  draft_messages: draftMessages,
  embed_candidate: embedCandidate,
  enter_stage: enterStage,
  erase_candidate: eraseCandidate,
  export_candidates: exportCandidates,
  export_profile: exportProfile,
  fetch_test_result: fetchTestResult,
  find_duplicates: findDuplicates,
  find_mentions: findMentions,
  forget_merge: forgetMerge,
  get_answer_file: getAnswerFile,
  get_candidate: getCandidate,
  get_conversation: getConversation,
  get_document: getDocument,
  get_exported_candidates: getExportedCandidates,
  get_index_progress: getIndexProgress,
  get_interview_calendar: getInterviewCalendar,
  get_interview_kit: getInterviewKit,
  get_interview_offer: getInterviewOffer,
  get_job: getJob,
  get_job_report: getJobReport,
  get_learning: getLearning,
  get_message_attachment: getMessageAttachment,
  get_my_profile: getMyProfile,
  get_pipeline: getPipeline,
  get_public_job: getPublicJob,
  get_reports: getReports,
  get_saved_search: getSavedSearch,
  get_scorecards: getScorecards,
  get_sitting: getSitting,
  get_test: getTest,
  get_test_result: getTestResult,
  get_workspace: getWorkspace,
  index_candidate: indexCandidate,
  list_api_keys: listApiKeys,
  list_approvals: listApprovals,
  list_assessments: listAssessments,
  list_audit: listAudit,
  list_candidates: listCandidates,
  list_clearances: listClearances,
  list_conversations: listConversations,
  list_erasures: listErasures,
  list_external_tests: listExternalTests,
  list_interviews: listInterviews,
  list_jobs: listJobs,
  list_members: listMembers,
  list_message_templates: listMessageTemplates,
  list_messages: listMessages,
  list_my_applications: listMyApplications,
  list_notices: listNotices,
  list_public_jobs: listPublicJobs,
  list_saved_searches: listSavedSearches,
  list_stage_templates: listStageTemplates,
  list_test_templates: listTestTemplates,
  list_tests: listTests,
  mark_test: markTest,
  match_jobs: matchJobs,
  mention_colleague: mentionColleague,
  merge_candidates: mergeCandidates,
  move_applications: moveApplications,
  note_candidates: noteCandidates,
  open_external_test: openExternalTest,
  preview_weights: previewWeights,
  propose_interview: proposeInterview,
  rate_application: rateApplication,
  read_document: readDocument,
  read_notices: readNotices,
  rebuild_index: rebuildIndex,
  receive_test_result: receiveTestResult,
  record_impact_report: recordImpactReport,
  refuse_clearance: refuseClearance,
  refuse_erasure: refuseErasure,
  reject_applications: rejectApplications,
  remind_interview: remindInterview,
  remind_test: remindTest,
  remove_member: removeMember,
  rename_conversation: renameConversation,
  reopen_applications: reopenApplications,
  reschedule_interview: rescheduleInterview,
  reset_member_password: resetMemberPassword,
  revoke_api_key: revokeApiKey,
  run_saved_search: runSavedSearch,
  save_message_template: saveMessageTemplate,
  save_search: saveSearch,
  save_test: saveTest,
  search_candidates: searchCandidates,
  send_messages: sendMessages,
  send_test: sendTest,
  set_contact_details: setContactDetails,
  set_contact_preference: setContactPreference,
  set_job_stages: setJobStages,
  set_learning: setLearning,
  set_member_rights: setMemberRights,
  set_weights: setWeights,
  settle_message: settleMessage,
  shortlist_candidates: shortlistCandidates,
  start_sitting: startSitting,
  submit_scorecard: submitScorecard,
  submit_sitting: submitSitting,
  tag_applications: tagApplications,
  undo_action: undoAction,
  update_job: updateJob,
  update_profile: updateProfile,
  update_saved_search: updateSavedSearch,
  upload_cv: uploadCv,
  withdraw_application: withdrawApplication,
  withdraw_applications: withdrawApplications,
} as const

export type ToolName = keyof typeof tools
export type InputOf<Name extends ToolName> = ToolInput<(typeof tools)[Name]>
export type OutputOf<Name extends ToolName> = ToolOutput<(typeof tools)[Name]>

export const registry: ReadonlyMap<string, AnyTool> = new Map(Object.entries(tools) as unknown as [string, AnyTool][])
