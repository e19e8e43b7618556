import { expect, test } from 'vitest'
import type { BassinMessage } from '#agent/message'
import { problemOf, requestOf } from './request.ts'

const user = (parts: BassinMessage['parts']): BassinMessage => ({ id: 'msg_12345678', role: 'user', parts })
const send = (messages: BassinMessage[], ask = {}, trigger = 'submit-message', messageId?: string) =>
  requestOf({ conversationId: 'conv_1', messages, trigger, messageId, ask })

test('sends one message with its files, and no history', () => {
  const last = user([
    { type: 'text', text: 'bonjour' },
    { type: 'data-file', data: { documentId: 'doc_1' } },
  ])
  expect(send([user([{ type: 'text', text: 'avant' }]), last])).toEqual({
    conversationId: 'conv_1',
    message: { id: 'msg_12345678', text: 'bonjour', files: ['doc_1'] },
  })
})

test('sends a click as an action and a yes as a decision', () => {
  const action = { tool: 'search_candidates', input: { filters: {} } }
  expect(send([user([{ type: 'data-action', data: action }])])).toEqual({
    conversationId: 'conv_1',
    action: { id: 'msg_12345678', ...action },
  })
  const decision = { approvalId: 'appr_1', approved: true }
  expect(send([user([{ type: 'data-decision', data: { ...decision, tool: 'x' } }])])).toEqual({
    conversationId: 'conv_1',
    decision: { id: 'msg_12345678', ...decision },
  })
})

test('regenerates, edits and resumes by name', () => {
  expect(send([], {}, 'regenerate-message', 'msg_a')).toEqual({ conversationId: 'conv_1', regenerate: { messageId: 'msg_a' } })
  expect(send([], { resume: true, here: { jobId: 'job_1' } })).toEqual({
    conversationId: 'conv_1',
    here: { jobId: 'job_1' },
    resume: true,
  })
  expect(send([], { edit: { messageId: 'a', text: 'b' } })).toEqual({
    conversationId: 'conv_1',
    edit: { messageId: 'a', text: 'b' },
  })
})

test('reads the reason of a refusal, and calls the rest a lost connection', () => {
  expect(problemOf(new Error('{"error":{"code":"invalid","reason":"message_too_long"}}')).reason).toBe('message_too_long')
  expect(problemOf(new Error('Failed to fetch')).reason).toBe('network')
})
