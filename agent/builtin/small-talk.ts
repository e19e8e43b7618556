import { fold } from '#lib/words'
import { asks } from './candidate-asks.ts'
import type { Words } from './words.ts'

const hello =
  /^(?:(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|good (?:morning|afternoon|evening))\b(?: (?:a (?:tous|toi|vous)|bassin|there|madame|monsieur))?)$/
const thanks =
  /^(?:(?:ok|super|parfait|great|perfect) )?(?:(?:un )?(?:grand )?merci(?: beaucoup| bien| a vous)?|thanks(?: a lot)?|thank you(?: very much)?)(?: (?:pour|for) (?:(?:votre|ton|your|the) )?(?:aide|reponse|help|answer))?$/
const ai =
  /\b(?:(?:etes vous|es tu|vous etes|tu es|est ce que (?:vous etes|tu es)|c est|je parle a|suis je) (?:bien )?(?:une? |avec une? |en train de parler a une? )?(?:ia|robot|bot|chatbot|machine|humaine?|vraie personne|personne reelle|intelligence artificielle|programme|ordinateur)|(?:are you|is this|am i (?:talking|speaking) (?:to|with)) (?:an? )?(?:ai|robot|bot|chatbot|machine|human|real person|computer|program|person))\b/
const help =
  /^(?:aide|help|au secours|que (?:sais tu|savez vous|peux tu|pouvez vous)(?: faire)?|qu est ce que (?:tu sais|vous savez|tu peux|vous pouvez) faire|(?:a quoi|comment) (?:tu sers|vous servez|ca marche|cela marche)|comment ca (?:marche|fonctionne)|what can you do|how does (?:it|this) work|what do you do)(?: pour moi| for me)?$/
const polite = /\b(?:svp|stp|s il (?:te|vous) plait|please)\b/g

/** Greetings, thanks, «êtes-vous une IA ?», «que savez-vous faire ?»: whole messages, never part of a request. */
export function smallTalk(text: string, given: { words: Words; candidate: boolean }): string | undefined {
  const said = fold(text).replace(polite, '').replace(/\s+/g, ' ').trim()
  const { words, candidate } = given
  if (hello.test(said)) return candidate ? words.greetingCandidate : words.greetingRecruiter
  if (thanks.test(said)) return words.thanks
  if (ai.test(said) && !(candidate && asks.ranked.test(said))) return words.aboutAi
  return help.test(said) ? (candidate ? words.helpCandidate : words.helpRecruiter) : undefined
}
