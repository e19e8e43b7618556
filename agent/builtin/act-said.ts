/** What may be done to a person beside moving them, as it was said. */
export type Act =
  | { act: 'tag'; add: string[]; remove: string[] }
  /** `me`, `none`, or the words of a name. */
  | { act: 'assign'; colleague: string }
  /** Out of five; undefined where another scale was said, null takes it away. */
  | { act: 'rate'; rating: number | null | undefined }
  | { act: 'score'; score: number; criterion: string; evidence: string }
  /** `colleague` is absent where the text names colleagues by @ itself. */
  | { act: 'mention'; colleague?: string; text: string }
  | {
      act: 'withdraw' | 'reopen' | 'schedule' | 'reschedule' | 'cancel' | 'contact' | 'back' | 'test' | 'time' | 'show' | 'export'
    }

/** An act, and the part of the sentence that says to whom. */
export type ReadAct = { act: Act; about: string }
