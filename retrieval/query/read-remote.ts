import { type Draft, take } from './draft.ts'
import { number, readNumber } from './numbers.ts'

const remoteDays = `(\\d|${number}) ?(?:jours?|j|days?|d)(?: ?(?:\\/|par|per|a|the|each) ?(?:semaine|sem|week|wk))?`
const home =
  '(?:tele-?travail\\w*|tt|remote(?:ly)?|wfh|distanciel|home ?office|from home|home|a distance|a la maison|working from home)'

/** «deux jours de télétravail», "two home days". */
function readRemoteDays(draft: Draft): void {
  take(
    draft,
    new RegExp(`${remoteDays} (?:de |d'|en |of |working )*${home}(?: (?:par|a|per) (?:semaine|week))?(?: (?:possibles?|max))?`),
    (match) => ({ slot: 'remote', value: { mode: 'hybrid', days: readNumber(match[1]!) } }),
  )
  take(
    draft,
    new RegExp(
      `(?<![a-z\\d])(?:${number}) (?:days?|jours?) (?:(?:a|per|par) (?:week|semaine) )?(?:in (?:the )?office|on[- ]?site|sur site|au bureau|en presentiel)(?:,? (?:et|and|plus|\\+|/) ?| )(${number})(?: (?:days?|jours?))? (?:at |from |en |a |of )?${home}`,
    ),
    (match) => ({ slot: 'remote', value: { mode: 'hybrid', days: readNumber(match[1]!) } }),
  )
  take(
    draft,
    new RegExp(
      `(?<![a-z\\d])(${number}) (?:days?'?|jours?)(?: (?:a|per|par) (?:week|semaine))? (?:of |de |d'|en )?(?:(?:working )?from home|${home})(?: work(?:ing)?)?(?: (?:a|per|par) (?:week|semaine))?`,
    ),
    (match) => ({ slot: 'remote', value: { mode: 'hybrid', days: readNumber(match[1]!) } }),
  )
  take(draft, new RegExp(`\\b${home}(?:[ -]work(?:ing)?)? (?:a|to|at|passe a)? ?${remoteDays}(?! (?:ans|years))`), (match) => ({
    slot: 'remote',
    value: { mode: 'hybrid', days: readNumber(match[1]!) },
  }))
  take(
    draft,
    new RegExp(
      `(?<![a-z])(?:hybride?,? (?:(?:with|w\\/|avec) ?)?)?(${number}) (?:home|remote|wfh|home[- ]working|remote[- ]working|work[- ]from[- ]home|homeworking) days?(?:(?: (?:a|per) | ?\\/ ?)(?:week|wk))?(?: (?:rather than|instead of) ${number})?`,
    ),
    (match) => ({ slot: 'remote', value: { mode: 'hybrid', days: readNumber(match[1]!) } }),
  )
  take(
    draft,
    new RegExp(`\\b(?:hybride?,? ?)?${home}(?: (?:de|partiel|possible|hybride|ok|accepte|:))* \\(?${remoteDays}\\)?`),
    (match) => ({
      slot: 'remote',
      value: { mode: 'hybrid', days: readNumber(match[1]!) },
    }),
  )
  take(
    draft,
    new RegExp(
      `\\bhybride?(?: \\w+)?,? \\(?${remoteDays}(?: (?:from|at|en|de|of|in) (?:home|teletravail|remote))?\\)?(?! (?:in the office|on ?site|au bureau|sur site|in office))`,
    ),
    (match) => ({ slot: 'remote', value: { mode: 'hybrid', days: readNumber(match[1]!) } }),
  )
}

/** "3 days a week at home", "one day a week from home". */
function readHomeDays(draft: Draft): void {
  take(
    draft,
    new RegExp(
      `(?<![a-z\\d])(?:hybrid,? (?:with )?)?(${number}) (?:days?|jours?)(?: (?:a|per|each|every|par) (?:week|wk|semaine))? (?:(?:at|from|working from|working at|chez|a) (?:home|soi|la maison)|wfh|home(?= *(?:$|[,.;)])))(?: (?:is )?(?:ok|fine|possible|allowed))?(?:,? hybrid)?(?![a-z])`,
    ),
    (match) => ({ slot: 'remote', value: { mode: 'hybrid', days: readNumber(match[1]!) } }),
  )
}

/** "3 days in the office": the rest of the week is not. */
function readOfficeDays(draft: Draft): void {
  take(
    draft,
    new RegExp(
      `(?<![a-z\\d])(${number}) ?(?:days?|jours?|j)(?: (?:a|per|par|/) ?(?:week|semaine))? (?:in (?:the |our )?office|on[- ]?site|sur site|au bureau|en presentiel|de presentiel)`,
    ),
    ([, count]) => (readNumber(count!) < 5 ? { slot: 'remote', value: { mode: 'hybrid' } } : undefined),
  )
}

export function readRemote(draft: Draft): void {
  readHomeDays(draft)
  readRemoteDays(draft)
  readOfficeDays(draft)
  take(
    draft,
    new RegExp(
      `\\b(?:pas de|sans|aucun|no|not|non) ${home}(?: (?:work(?:ing)?|possible))?|\\b(?:100 ?% )?(?:sur site|on[- ]?site(?! (?:parking|catering|gym|nursery|canteen|creche|restaurant|facilities))|presentiel|sur place(?= (?:uniquement|seulement|only|obligatoire))|in the office|au bureau|in-?office|office[- ]based)(?: (?:uniquement|only|obligatoire|100 ?%))?`,
    ),
    (match) =>
      /(?:rencontre|visite|parking|canteen|catering|gym|restaurant|logement(?: possible)?|formation|forme\w*|cantine|creche|interview|entretien|training|meeting|meet|accommodation)[a-z ]{0,12}$/.test(
        draft.folded.slice(0, match.index),
      )
        ? []
        : { slot: 'remote', value: { mode: 'onsite' } },
  )
  take(
    draft,
    new RegExp(
      `\\b(?:full[- ]?remote|100 ?% ?(?:${home}|de teletravail|en teletravail)|(?:fully|completely|entirely|entierement|totalement|complet\\w*) (?:en )?${home}|${home} (?:complet|total|integral|100 ?%|a 100 ?%|only|a temps plein)|remote only|tout en teletravail)`,
    ),
    () => ({ slot: 'remote', value: { mode: 'full_remote' } }),
  )
  take(
    draft,
    new RegExp(
      `\\b(?:hybrid(?:e|es)?(?! (?:vehicles?|cars?|engines?|electri)| (?:and|or|et|ou) (?:ev(?![a-z])|electri))(?<!(?:ev|electric) and hybrid)(?<!vehicules hybrides)(?<!vehicule hybride)(?: (?:working|work|role|teletravail|remote))?|(?:teletravail|remote) (?:partiel|hybride)|some remote|partial remote|un peu de teletravail|partly remote)\\b`,
    ),
    () => ({ slot: 'remote', value: { mode: 'hybrid' } }),
  )
  take(
    draft,
    new RegExp(
      `\\b(?:tele-?travail(?:lable)?|remote(?:ly)?(?! (?:camps?|sites?|locations?|islands?|areas?|villages?|farms?|regions?|communit|hotel|station|mine|lodge|outpost|cottage|glen|highland|place|setting|monitoring|sensing|control))(?: work(?:ing)?| role| position)?|wfh|home[- ]working|home[- ]based|(?<=(?:[,;.] ?|\\b(?:all|mostly|entirely) ))from home(?= *(?:$|[,;.]))|work(?:ing)? from home)(?: possible| accepte| ok)?\\b`,
    ),
    (match) => ({
      slot: 'remote',
      value: {
        mode:
          /remote|wfh|from home|home[- ](?:based|working)/.test(match[0]) && !/possible/.test(match[0])
            ? 'full_remote'
            : 'hybrid',
      },
    }),
  )
}
