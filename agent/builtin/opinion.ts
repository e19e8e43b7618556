import { fold } from '#lib/words'

export type Opinion = 'strong_no' | 'no' | 'yes' | 'strong_yes'

const opinions: [Opinion, RegExp][] = [
  [
    'strong_no',
    /\b(?:non (?:nettement|franc|ferme|clair)|surtout pas|avis tres defavorable|tres defavorable|strong no|clear no|definite no|definitely not|absolutely not)\b/,
  ],
  [
    'strong_yes',
    /\b(?:oui (?:nettement|franc|clair|absolument)|avis tres favorable|tres favorable|absolument|strong yes|clear yes|definite yes|definitely)\b/,
  ],
  ['no', /\b(?:plutot non|non|avis (?:defavorable|negatif|reserve)|defavorable|(?:rather )?no|not really)\b/],
  ['yes', /\b(?:plutot oui|oui|avis (?:favorable|positif)|favorable|(?:rather )?yes)\b/],
]

/** What somebody makes of a person, in one of the four ways of a scorecard. */
export function opinionIn(text: string): Opinion | undefined {
  const said = fold(text)
  return opinions.find(([, pattern]) => pattern.test(said))?.[0]
}
