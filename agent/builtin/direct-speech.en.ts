import type { Direct } from './direct-speech.ts'

const auxiliaries: Record<string, string> = {
  is: 'are',
  are: 'are',
  was: 'were',
  were: 'were',
  can: 'can',
  could: 'could',
  would: 'would',
  will: 'will',
  should: 'should',
  might: 'might',
  does: 'do',
  do: 'do',
  did: 'did',
}
const short: [RegExp, string][] = [
  [/^(they|he|she)['’](?:re|s)\b/, '$1 is'],
  [/^(they|he|she)['’]d\b/, '$1 would'],
  [/^(they|he|she)['’]ve\b/, '$1 have'],
  [/^(they|he|she)['’]ll\b/, '$1 will'],
]
const irregular: Record<string, string> = { has: 'have', goes: 'go', does: 'do' }

function plain(verb: string): string {
  if (irregular[verb]) return irregular[verb]
  return verb
    .replace(/(?<=[^aeiou])ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<=[^s])s$/, '')
}

const yours: [RegExp, string][] = [
  [
    /\bher(?= (?:on|at|in|for|to|by|about|back|up|before|after|again|tomorrow|today|tonight|next|this|and|if|when|soon|later|asap|over|with|mon|tue|wed|thu|fri)\b)/gi,
    'you',
  ],
  [/\b(?:their|his|her)(?= \w)/gi, 'your'],
  [/\b(?:theirs|hers)\b/gi, 'yours'],
  [/\b(?:them|him|her)\b/gi, 'you'],
  [/\b(?:they|he|she)(?:['’]s|['’]re)\b/gi, 'you’re'],
  [/\b(?:they|he|she) (?:is|are)\b/gi, 'you are'],
  [/\b(?:they|he|she)\b/gi, 'you'],
  [/\bavail\b/gi, 'available'],
]
const addressed = (words: string) => yours.reduce((text, [pattern, your]) => text.replace(pattern, your), words)

function asked(said: string): string | undefined {
  const whole = short.reduce((text, [pattern, long]) => text.replace(pattern, long), said)
  const found = /^(?:they|he|she) (?:(still|already|also|actually|ever) )?([a-z]+)(?:(n['’]t)|\b)(?: (.*))?$/i.exec(whole)
  if (!found) return undefined
  const [, adverb, verb = '', not = '', rest = ''] = found
  const auxiliary = auxiliaries[verb.toLowerCase()]
  const tail = `${adverb ? ` ${adverb}` : ''}${auxiliary ? '' : ` ${plain(verb.toLowerCase())}`}${rest && ` ${addressed(rest)}`}`
  return `${auxiliary ?? 'do'}${not && 'n’t'} you${tail}`
}

/** English: "ask if they're free on Monday" → "Are you free on Monday?", "tell her the shift starts at 6" → "The shift starts at 6." */
export const english: Direct = {
  question: /\b(?:ask(?:ing)?|see|check(?:ing)?|find out|know|enquire)\b(?: (?!if |whether )[^,]{2,60}?)? (?:if|whether) (.+)$/i,
  openQuestion:
    /\b(?:ask(?:ing)?|find out|know|check)\b(?: (?!when |what |which |how |where )[^,]{2,60}?)? ((?:from )?(?:when|what(?: \w+)?|which \w+|how (?:much|many \w+|long|far|soon|early)|where)) ((?:they|he|she)\b.+)$/i,
  statement:
    /\b(?:tell(?:ing)?|let(?:ting)?|inform(?:ing)?|say(?:ing)?|remind(?:ing)?|warn(?:ing)?)\b(?: (?!that )[^,]{2,60}?)? (?:know )?that (.+)$/i,
  asked,
  openAsked: (question, said) => {
    const rest = asked(said)
    return rest && `${question} ${rest}`
  },
  told: (said) => (/^(?:they|he|she)\b/i.test(said) ? undefined : addressed(said)),
  mark: '?',
}
