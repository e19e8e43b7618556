/** What a provider answers: words, or the call of a tool with its input as JSON text. */
export type Reply = { text: string; call?: never } | { call: { name: string; input: string }; text?: never }

const created = 1_790_000_000
const usage = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 }
const data = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`
const pieces = (text: string) => text.match(/[\s\S]{1,9}/g) ?? []

let calls = 0
/** Nine letters and digits: what Mistral asks of a call's id. */
const callId = () => `c${String((calls += 1)).padStart(8, '0')}`

/** Chat completions as server-sent events: content in pieces, usage, [DONE]. A call's arguments come whole from Mistral, in pieces from vLLM, Ollama, llama.cpp. */
export function chatChunks(reply: Reply, { whole }: { whole: boolean }): string[] {
  const chunk = (delta: object, finish: string | null = null, more: object = {}) =>
    data({
      id: 'cmpl-1',
      object: 'chat.completion.chunk',
      created,
      model: 'stand-in',
      choices: [{ index: 0, delta, finish_reason: finish }],
      ...more,
    })
  const body = reply.call ? callChunks(reply.call, whole) : pieces(reply.text).map((content) => ({ content }))
  const end = chunk({ content: '' }, reply.call ? 'tool_calls' : 'stop', { usage })
  return [chunk({ role: 'assistant', content: '' }), ...body.map((delta) => chunk(delta)), end, 'data: [DONE]\n\n']
}

function callChunks({ name, input }: { name: string; input: string }, whole: boolean): object[] {
  const id = callId()
  const first = { index: 0, id, type: 'function', function: { name, arguments: whole ? input : '' } }
  const rest = whole ? [] : pieces(input).map((part) => ({ index: 0, function: { arguments: part } }))
  return [{ tool_calls: [first] }, ...rest.map((call) => ({ tool_calls: [call] }))]
}

/** The Responses API as server-sent events: items added, deltas, items done, completed. */
export function responsesEvents(reply: Reply): string[] {
  const response = { id: 'resp_1', object: 'response', created_at: created, model: 'stand-in', output: [] }
  let sequence = 0
  const event = (type: string, body: object) => `event: ${type}\n${data({ type, sequence_number: (sequence += 1), ...body })}`
  const tokens = {
    input_tokens: 11,
    output_tokens: 7,
    total_tokens: 18,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens_details: { reasoning_tokens: 0 },
  }
  return [
    event('response.created', { response: { ...response, status: 'in_progress' } }),
    ...(reply.call ? callEvents(event, reply.call) : textEvents(event, reply.text)),
    event('response.completed', { response: { ...response, status: 'completed', usage: tokens } }),
  ]
}

type Event = (type: string, body: object) => string

function textEvents(event: Event, text: string): string[] {
  const item = { id: 'msg_1', type: 'message', role: 'assistant' }
  const at = { item_id: item.id, output_index: 0, content_index: 0 }
  const part = { type: 'output_text', text, annotations: [] }
  return [
    event('response.output_item.added', { output_index: 0, item: { ...item, status: 'in_progress', content: [] } }),
    event('response.content_part.added', { ...at, part: { ...part, text: '' } }),
    ...pieces(text).map((delta) => event('response.output_text.delta', { ...at, delta })),
    event('response.output_text.done', { ...at, text }),
    event('response.content_part.done', { ...at, part }),
    event('response.output_item.done', { output_index: 0, item: { ...item, status: 'completed', content: [part] } }),
  ]
}

function callEvents(event: Event, { name, input }: { name: string; input: string }): string[] {
  const item = { id: 'fc_1', type: 'function_call', call_id: callId(), name }
  const at = { item_id: item.id, output_index: 0 }
  return [
    event('response.output_item.added', { output_index: 0, item: { ...item, status: 'in_progress', arguments: '' } }),
    ...pieces(input).map((delta) => event('response.function_call_arguments.delta', { ...at, delta })),
    event('response.function_call_arguments.done', { ...at, arguments: input }),
    event('response.output_item.done', { output_index: 0, item: { ...item, status: 'completed', arguments: input } }),
  ]
}
