import { fold, stableJson } from '#lib/words'
import { findKept } from '#retrieval/query/guard/kept'
import { askedUnlawfully } from '#retrieval/query/guard/questions'
import { type Context, say } from './context.ts'
import type { Flow } from './flow.ts'
import type { Lang } from './language.ts'
import { lawfulInstead } from './lawful-instead.ts'
import { namedRefusals } from './search-sentence.ts'

const told =
  '(?:demand\\w+|exig\\w+|refus\\w+|ecart\\w+|elimin\\w+|exclu\\w+|chois\\w+|prefer\\w+|privilegi\\w+|mentionn\\w+|ecri\\w+|mettre|dire|pren\\w+|tri\\w+|filtr\\w+|recrut\\w+|embauch\\w+|pos\\w+|ask\\w*|requir\\w+|refus\\w+|reject\\w*|turn\\w*|exclud\\w+|choos\\w+|pick\\w*|prefer\\w*|say|write|put|want\\w*|favou?r\\w*|filter\\w*|sort\\w*|screen\\w*|hir\\w+|recruit\\w*|specif\\w+|insist\\w*|look\\w*)'
const allowed =
  '(?:legal(?:e|ement)?|licite|permis|permise|autorisee?|interdite?|illegale?|illicite|discriminatoire|contre la loi|lawful|illegal|unlawful|against the law|allowed|permitted|forbidden|discriminat\\w+|discrimination)'
/** «ai-je le droit de demander…», «est-ce légal d’écarter…», “can I legally ask…”, “is it against the law to want…”. */
const asksLaw = new RegExp(
  `\\b(?:(?:ai je|a t on|j ai|on a|avons nous|avez vous|as tu|a t il|a t elle) (?:bien |vraiment )?le droit (?:de |d )(?:\\w+ )?${told}|(?:est ce|est il|c est|ce serait|serait ce|suis je|est on|is it|is that|would it be|am i|are we|is this)(?: (?:que|c est|vraiment|bien|really|still|actually|ever))* ${allowed}(?: \\w+){0,2} ${told}|peut on (?:legalement|encore) ${told}|(?:can|may|could|do) (?:i|we|you|they) (?:legally|lawfully) ${told}|(?:legally|lawfully),? (?:can|may) (?:i|we) ${told}|(?:do|have) (?:i|we)(?: have)? the right to ${told})\\b`,
)

/** «quels critères sont interdits ?», “what counts as a protected characteristic?”: of the law itself. */
const ofLaw = new RegExp(
  `\\b(?:(?:la|the) (?:loi|law)(?! (?:firms?|schools?|degree|clerks?|society|centre))\\b|code du travail|(?:labou?r|employment|equality) (?:law|act|code)|discriminat\\w+|discriminant\\w*|illegal\\w*|illicites?|legally|legalement|unlawful|protected characteristics?|criteres? (?:\\w+ )?(?:interdits?|proteges?|prohibes?|legaux)|(?:est|c est|is|it s) (?:\\w+ )?${allowed})\\b`,
)
const questions =
  /^(?:et |and |dis moi |tell me )?(?:quel\w*|qu est|est|peut|puis|c est|y a|explique\w*|rappel\w*|what|which|whats|is|are|can|may|does|do|explain|remind)\b/
/** “did she practise employment law?” */
const ofSomebody = /\b(?:he|she|his|her|hers|il|elle|who|qui|numero|number|first|second|premiere?|deuxieme)\b/

const sentences: Record<Lang, { by: (names: string) => string; and: string; all: string }> = {
  fr: {
    by: (names) => `La loi ne permet pas de choisir quelqu’un d’après ${names}.`,
    and: ' et ',
    all: 'Ce dont le travail a besoin peut être demandé, à tout le monde de la même façon. La loi interdit de choisir d’après l’âge, le sexe, l’origine, la famille, la santé, les opinions et les autres critères de l’article L1132-1 du code du travail.',
  },
  en: {
    by: (names) => `The law does not let you choose someone by ${names}.`,
    and: ' and ',
    all: 'What the job needs may be asked, of everybody in the same way. The law forbids choosing by age, sex, origin, family, health, opinions and the other criteria of article L1132-1 of the French labour code.',
  },
}

/** Whether something may be asked or chosen by: a question about the law, which searches for nobody and is no unlawful wish. */
export function lawAsked({ text, words, lang, turn, shown }: Context): Flow | undefined {
  const said = fold(text)
  const searches = stableJson(turn.filters) !== stableJson(shown.search?.filters ?? {})
  const asks = !searches && (text.includes('?') || questions.test(said)) && ofLaw.test(said) && !ofSomebody.test(said)
  if (!asks && !asksLaw.test(said)) return undefined
  return lawTold({ text, words, lang })
}

/** What the law says of what a sentence speaks of; of nothing in particular, what it asks of everybody. */
export function lawTold({ text, words, lang }: Pick<Context, 'text' | 'words' | 'lang'>): Flow {
  const found = [...new Set([...askedUnlawfully(fold(text)), ...findKept(text).map(({ name }) => name)])]
  const names = namedRefusals(words, found)
  const { by, and, all } = sentences[lang]
  return say(names.length > 0 ? `${by(names.join(and))} ${lawfulInstead(lang, found)}` : all)
}
