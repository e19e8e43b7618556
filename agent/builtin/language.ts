import { fold } from '#lib/words'

export type Lang = 'fr' | 'en'

const marks = {
  fr: new Set(
    (
      'le la les un une des du de et ou pour avec sans qui que dans sur est sont je tu il elle nous vous mon ma mes moi ton votre vos ce cette ces ' +
      'oui non merci bonjour salut combien montre cherche trouve passe annule compare premier premiere deuxieme poste candidat candidature emploi ' +
      'refuse ecarte prend prends garde mets retire etiquette confie rouvre disponible dispo seulement aussi plutot parle parlez suis ai j l d n c quel quelle quels quelles me te se en y quoi quand pourquoi comment offre offres'
    ).split(' '),
  ),
  en: new Set(
    (
      'the a an of and or for with without who that in is are i you he she we they my your me this these those yes no thanks hello hi how many show ' +
      'find looking move cancel undo compare first second job candidate application available only also instead speak speaks am have what which where when why to near'
    ).split(' '),
  ),
}

/** The language of what was just said; where it does not show, the language of before. */
export function languageOf(text: string, before: Lang): Lang {
  const words = fold(text).split(' ')
  const count = (lang: Lang) => words.filter((word) => marks[lang].has(word)).length
  // A capital may be that of a French name in an English sentence.
  const accents = new Set(text.match(/(?<!\p{L})\p{Ll}*[éèêàùçœâîôû]\p{Ll}*/gu)).size || (/[éèêàùçœâîôû«»]/i.test(text) ? 1 : 0)
  const [fr, en] = [count('fr') + accents, count('en')]
  return fr === en ? before : fr > en ? 'fr' : 'en'
}
