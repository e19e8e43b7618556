import { fold } from '#lib/words'

const polite =
  /\b(?:merci|svp|stp|s il (?:te|vous) plait|please|thanks|thank you|alors|bon|ben|euh|well|finalement|en fait|tout compte fait|desolee?|actually|after all|sorry)\b/g
const yes = new RegExp(
  `^(?:(?:${[
    'oui|ouais|ok|okay|d accord|dac|entendu|parfait|tres bien|c est bon|c est ok|vas y|allez y|allons y|go|fais le|faites le',
    'je confirme|confirme|confirmer|je valide|valide|valider|j approuve|yes|yep|yeah|yup|sure|go ahead|do it|please do|confirm|confirmed|i confirm|approve|approved|agreed|fine',
  ].join('|')}) ?)+$`,
)
const no = new RegExp(
  `^(?:(?:${[
    'non|nan|surtout pas|pas question|pas maintenant|ne fais rien|ne faites rien|laisse tomber|laissez tomber|annule|annuler|annulez|stop|arrete|arretez|refuse|je refuse',
    'no|nope|nah|cancel|cancel it|don t|do not|don t do it|do nothing|never mind|nevermind|not now|decline',
  ].join('|')}) ?)+$`,
)

/** A yes or a no that says nothing else; undefined for everything that has to be understood. */
export function plainAnswer(text: string): boolean | undefined {
  if (text.length > 60) return undefined
  const words = fold(text).replace(polite, ' ').replace(/\s+/g, ' ').trim()
  if (yes.test(words)) return true
  return no.test(words) ? false : undefined
}

const undo = new RegExp(
  `^(?:${[
    'annule|annuler|annulez|annule (?:ca|cela|tout|le|la|les|moi ca|ce que (?:tu viens|vous venez) de faire|(?:la|ma) derniere action)|annulez (?:ca|cela|tout)',
    'reviens en arriere|revenez en arriere|defais(?: ca| cela| tout)?|undo|undo (?:it|that|this|all|everything|the last (?:action|one|change))|revert(?: it| that)?|take (?:it|that) back',
  ].join('|')})$`,
)

/** Whether these words take back what was just done and say nothing else: the person's own yes to `undo_action`. */
export function plainUndo(text: string): boolean {
  return text.length <= 60 && undo.test(fold(text).replace(polite, ' ').replace(/\s+/g, ' ').trim())
}
