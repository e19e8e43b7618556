import { askKindOf } from '../asks/answer.ts'
import { asking } from '../asks/whom-asked.ts'
import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import type { WishKind } from './kinds.ts'
import { cancelWished, interviewsWished, invite, kit, moveWished } from './meeting.ts'
import { markWished, sendWished, testsWished } from './testing-people.ts'
import { callback, messages, send, stopWriting, write } from './writing.ts'

export const lettersWishes: Partial<Record<WishKind, (context: Context) => Flow | undefined>> = {
  write,
  send,
  callback,
  /** «on a écrit à Paul récemment ?» is answered in words. */
  messages: (context) => (askKindOf(asking(context)) ? undefined : messages(context)),
  stopwriting: stopWriting,
  sendtest: sendWished,
  tests: testsWished,
  marktests: markWished,
  invite,
  interviews: interviewsWished,
  moveinterview: moveWished,
  cancelinterview: cancelWished,
  kit,
}
