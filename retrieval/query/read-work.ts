import { type Draft, take } from './draft.ts'
import { number, readNumber } from './numbers.ts'
import { readClock, readTimeOff } from './read-clock.ts'
import { readRemote } from './read-remote.ts'

const monthsIn: Record<string, number> = { j: 1 / 30, d: 1 / 30, s: 1 / 4, w: 1 / 4, m: 1, a: 12, y: 12 }

function readDuration(draft: Draft): void {
  const unit = '(jours?|days?|semaines?|weeks?|wks?|mois|months?|mths?|ans?|years?|yrs?)'
  const kind =
    '(?:cdd|contrats?|missions?|interim|remplacements?|stages?|alternances?|alternante?s?|stagiaires?|apprentie?s?|saisonnieres?|interimaires?|ftc|contracts?|fixed[- ]term|placement|assignment|duration|maternity cover|cover|maternite|temp|duree|engagement|internship|intern|locum|agency|jobs?|projects?|projets?|chantiers?|seasonal|saisonnier|apprentissage|cdi interimaire|freelance)'
  take(
    draft,
    new RegExp(
      `(?<=\\b${kind}[a-z ',:(-]{0,22})(?:(?:de|d'une duree de|for|of|pour|sur|pendant|length|:)[ :]*)?\\b(${number})(?: ?(?:a|-|to) ?${number})?[ -]?${unit}(?!['a-z-]| ?(?:a|per|par|each|every|\\/) ?(?:week|semaine|wk)| (?:d'exp|of exp|exp|d'anciennete|minimum d'exp))`,
    ),
    (match) => ({
      slot: 'contract_duration',
      value: Math.round(readNumber(match[1]!) * monthsIn[match[2]![0]!]! * 100) / 100,
    }),
  )
  take(
    draft,
    new RegExp(
      `\\b(${number})[ -]?${unit}['s]*,? (?=(?:de )?(?:cdd|contrat|mission|interim|remplacement|stage|chantier|projet|job|jobs|work|project|ftc|contract|fixed[- ]term|placement|assignment|maternity cover|cover|temp|internship))`,
    ),
    (match) => ({
      slot: 'contract_duration',
      value: Math.round(readNumber(match[1]!) * monthsIn[match[2]![0]!]! * 100) / 100,
    }),
  )
}

/** «pour 3 semaines», “for two months”: how long it lasts. */
function readFor(draft: Draft): void {
  if (!draft.first || draft.pieces.some(({ slot }) => slot === 'contract_duration')) return
  take(
    draft,
    new RegExp(
      `(?<![a-z])(?:pour|pendant|for|over) (${number}) (mois|months?|semaines?|weeks?)(?= *(?:$|[,;.)/–-]| (?:in|at|near|from|starting|a|sur|vers|pres|des|cet|cette|this)(?![a-z])))`,
    ),
    ([, count, unit]) => ({
      slot: 'contract_duration',
      value: Math.round(readNumber(count!) * monthsIn[unit![0]!]! * 100) / 100,
    }),
  )
}

/** «saisonnier, …, cinq mois»: a length alone, where a contract that ends was named, or at first none. */
function readLength(draft: Draft): void {
  const contracts = draft.terms.filter(({ kind }) => kind === 'contract').map(({ term }) => term.codes.slot ?? '')
  const ends = contracts.some((slot) => /^(?:seasonal|fixed_term|temp|internship|apprenticeship)$/.test(slot))
  const alone = draft.first && !draft.long && contracts.length === 0
  if (!(ends || alone) || draft.pieces.some(({ slot }) => slot === 'contract_duration')) return
  take(
    draft,
    new RegExp(
      `(?<=(?:[,;.(–-]|^) ?)(?:pour |for |duree |durant |over |so |soit |donc )?(${number}) (mois|months?|semaines?|weeks?)(?= *(?:$|[,;.)/–-]| (?:cet|cette|this|from|starting|a partir|des|de (?:janv|fev|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec)|en saison)))`,
    ),
    ([, count, unit]) =>
      ends || unit!.startsWith('m')
        ? { slot: 'contract_duration', value: Math.round(readNumber(count!) * monthsIn[unit![0]!]! * 100) / 100 }
        : undefined,
  )
}

function readHours(draft: Draft): void {
  take(
    draft,
    /(?<=(?<![a-z])(?:hours|heures|horaires?)(?![a-z]).{0,40}[^\d])(\d{1,2}(?:[.,]5)?) (?:per|a|par|each|every) (?:week|semaine)(?![a-z])/,
    (match) => ({
      slot: 'hours',
      value: readNumber(match[1]!),
    }),
  )
  take(
    draft,
    new RegExp(
      `\\b(\\d{1,2}(?:[.,]\\d+)?|${number}) ?(?:h|hrs?|heures?|hours?)(?: ?(?:\\/|par|per|a|p|each|every|the|la)? ?(?:semaines?|sem|hebdo(?:madaires?)?|weeks?|wk|weekly|pw|week)\\b)`,
    ),
    (match) => ({
      slot: 'hours',
      value: readNumber(match[1]!),
    }),
  )
  take(
    draft,
    /(?<![a-z-])((?:vingt|trente|quarante|twenty|thirty|forty)(?:[ -](?:et[ -])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|one|two|three|four|five|seven|eight|nine))?|quinze|dix-huit|fifteen|sixteen|eighteen) (?:heures|hours)(?! de (?:route|trajet)| of | notice| away| drive)/,
    (match) => ({ slot: 'hours', value: readNumber(match[1]!) }),
  )
  take(
    draft,
    /\b([1-4]\d(?:[.,]\d+)?) ?(?:h|hrs?|heures|hours?)\b(?! ?(?:\d|\/ ?\d|de route|de trajet|drive|notice|de preavis|away|from|-|a \d|shifts?|du mat))/,
    (match) =>
      (readNumber(match[1]!) <= 20 &&
        /(?:apres|avant|a partir de|des|jusqu'a|before|after|until|at|vers|a|en) $/.test(draft.folded.slice(0, match.index))) ||
      (readNumber(match[1]!) < 20 &&
        /^ ?(?:nights?|days?|nuits?|jours?|par jour|a day)/.test(draft.folded.slice(match.index + match[0].length)))
        ? undefined
        : { slot: 'hours', value: readNumber(match[1]!) },
  )
}

/** «…, 80 %, …», «finalement 100 %»: in a stretch of its own. */
const share =
  /(?<=(?:^|[,;–—] ?)(?:(?:finalement|plutot|maintenant|ou|et|en fait|taux|temps|poste|a|passe|passons|de) )*)([2-9]0|[2-9]5|100) ?%(?= *(?:$|[,;]))/

/** «à 80 %», «50% ETP», «trois quarts temps». */
function readShare(draft: Draft): void {
  take(
    draft,
    /(?<![a-z])(?:a |en )?(?:trois[- ]quarts?|quatre[- ]cinquiemes?|3\/4|4\/5|un tiers|three[- ]quarters?|half)[- ](?:temps|time)(?![a-z])/,
    () => ({
      slot: 'working_time',
      value: 'part_time',
    }),
  )
  take(draft, /(?<![\d.,])(?:a |un )?0?[.,][2-9]\d? ?(?:etp|fte|wte|de temps plein)(?![a-z])/, () => ({
    slot: 'working_time',
    value: 'part_time',
  }))
  take(draft, share, ([, part]) => ({ slot: 'working_time', value: part === '100' ? 'full_time' : 'part_time' }))
  take(
    draft,
    /(?<![\d.,])(?:a |poste a |un )?([2-9]0|[2-9]5) ?%(?! ?(?:remote|tele|de tele|en tele|distance|du salaire|de variable|from home|anglais|sur site|presentiel))(?: etp| d'un temps plein)?/,
    (match) =>
      /^a |poste|etp|temps/.test(match[0]) &&
      !/(?:prise en charge|mutuelle|rembours\w*|financ\w*|couvert\w*|jusqu'?|teletravail)[a-z ]{0,24}$/.test(
        draft.folded.slice(0, match.index),
      )
        ? { slot: 'working_time', value: 'part_time' }
        : undefined,
  )
}

/** «1 we/4», «we et nuit»: typed short. */
function readWeekend(draft: Draft): void {
  if (draft.lang !== 'fr') return
  take(draft, /(?<![a-z'])(?:(?:un|1|les|le|des) )?we(?: ?\/ ?\d| sur (?:\d|deux|trois|quatre))?(?![a-z'])/, () => ({
    slot: 'schedule',
    value: 'weekend',
  }))
}

function readVehicle(draft: Draft): void {
  const car =
    draft.lang === 'fr'
      ? '(?:vehicules?|vehicul(?= )|voiture|auto(?= *(?:$|[,.;!?)]| (?:perso\\w*|obligatoire|exigee?|indispensable)))|utilitaire|camionn?ettes?|fourgon|moyen de locomotion|van)'
      : '(?:vehicles?|voiture|car|van|transport|(?<=own )(?:4x4|pick-?up|ute|truck|motor|wheels|jeep)(?! driver))'
  take(
    draft,
    new RegExp(
      `(?<![a-z-])(?:avec |have |has |with |own(?:s|ing)? |need(?:s)? |must have |ayant |possed\\w+ |dispos\\w+ d'|access to |(?:doit |devra )?avoir )?(?:(?:un|une|son|sa|leur|their|his|her|a|an|the|own|d'un|d'une) )*(?:propre )?(?:own )?${car}(?: (?:of (?:his|her|their|your) own|personnel(?:le)?|perso(?:nnelle?)?|propre|indispensable|obligatoire|exigee?|requise?|required|reqd|req'd|needed|essential|owner|driver))*(?![a-z-])(?! (?:(?:de )?(?:service|fonction|societe)|leger|lourd|utilitaire|fourni|allowance|provided|industry|sales|dealer\\w*|mechanic|technician|valeter|park|supplied|(?:and|et|\\+|&) [a-z ]{2,20}(?:provided|supplied|included|fourni\\w*)|poids|industriel|allowance|hire|bodies|electri\\w+|rental|et engin|en commun))`,
    ),
    (match) => {
      const text = match[0]
      if (text.endsWith('transport') && !/own|propre/.test(text)) return undefined
      if (/permis (?:de )?$/.test(draft.folded.slice(0, match.index))) return undefined
      const bare = /^(?:voiture|auto|car|van|transport|fourgon|camionnette|vehicles?|vehicules?)$/.test(text)
      const touched = draft.terms.some(
        (term) => term.kind === 'occupation' && term.start < match.index + text.length && match.index < term.end,
      )
      if (
        touched ||
        (bare && !/(?:^|[,;.(+\n]|\bet|\band|\bavec|\bwith|\bpermis b|licence) ?$/.test(draft.folded.slice(0, match.index)))
      )
        return undefined
      if (bare && /^ (?:drivers?|technician|mechanic|sales|industry|driving)/.test(draft.folded.slice(match.index + text.length)))
        return undefined
      if (bare && /\b(?:mecanicien|vend\w+|in|of|by|en|de|carrossi\w+|automobile) $/.test(draft.folded.slice(0, match.index)))
        return undefined
      return { slot: 'vehicle', value: true }
    },
  )
  take(
    draft,
    /\bvehiculee?s?\b(?! (?:(?:de )?(?:service|fonction|societe)|fourni|industriel|leger|lourd|utilitaire))|🚗(?= ?(?:obligatoire|exige|perso|required|a must|needed|indispensable))|\bmotorisee?s?\b|\b(?:is |be |own )?mobile with (?:a )?car\b|\bcar (?:owner|driver)s?\b/,
    () => ({
      slot: 'vehicle',
      value: true,
    }),
  )
}

const telegraphic =
  '(?= *(?:$|[,;.)/+&–-]| (?:perm|permanent|temp|hours|hrs|only|role|contract|or|and|ok|days|nights|sats|weekends|please|pls|pt|ft|\\d)(?![a-z])))'
const worked = new RegExp(
  `(?<![a-z\\d])([pf])\\/t(?![a-z\\d])|(?<=(?:[,;/+&(.–-] ?|[a-z,·] ))([pf])\\.?t\\.?${telegraphic}|(?<=[a-z,·] )(part|full)time(?![a-z])`,
)
const saturdays =
  /(?<=^|[,;/+&] ?|[a-z·] )sats(?= ?(?:$|[,;/+&.]| (?:and|&|or|only|pls|please) ))|(?<=^|[,;/+&] ?|\b(?:on|and|every) )sat(?= ?(?:$|[,;/+&.]))/

/** "hgv driver wakefield days": no count of days. */
const byDay = new RegExp(
  `(?<=[a-z·)] )(?<!(?<![a-z])(?:${number}|a|few|couple|of|working|work|notice|calendar|all|most|some|many|both|in|inset|training|bank|open|odd|school|market|next|last|past|the|these|those|coming|following|sick|off|week|holi|rest|test|event|trial|your|our|his|her|their|long|paid|annual|these|old|early|good|bad|dark|modern|double|straight) )days(?! ?\\/ ?(?:week|wk))(?= *(?:$|[,;.)/+&–-]| (?:temp|perm|permanent|only|pls|please|asap)(?![a-z])))`,
)

/** «p/t», «ft», «fulltime», «sats»: typed short in English. */
function readShort(draft: Draft): void {
  if (draft.lang !== 'en') return
  take(draft, worked, ([, ...kinds]) => ({
    slot: 'working_time',
    value: kinds.some((kind) => kind?.startsWith('p')) ? 'part_time' : 'full_time',
  }))
  take(draft, /(?<=(?:^|[,;] ?|\b(?:on a|a) ))contract(?: role| basis| position)?(?= ?[,;.]|$)/, () => ({
    slot: 'contract',
    value: 'freelance',
  }))
  take(
    draft,
    /(?<![a-z])supply (?=(?:[a-z]+ ){0,2}(?:teachers?|tutors?|teaching|nursery))|(?<![a-z])bank (?=(?:staff )?(?:nurses?|hcas?|rgns?|rmns?|midwi(?:fe|ves)|carers?|care assistants?|support workers?|healthcare assistants?|physios?|paramedics?|radiographers?|odps?)(?![a-z]))|(?<![a-z])bank(?= (?:or|and) (?:perm|permanent|agency|full|part)(?![a-z]))|(?<=(?:perm|permanent|agency|full time|part time) (?:or|and) )bank(?![a-z])/,
    () => ({ slot: 'contract', value: 'temp' }),
  )
  if (
    /(?<![a-z])(?:nurses?|hcas?|rgns?|rmns?|midwi|carers?|care|support workers?|physios?|radiographers?)(?![a-z])/.test(
      draft.folded,
    )
  )
    take(draft, /(?<=[,;] ?)bank(?= *(?:$|[,;.]))/, () => ({ slot: 'contract', value: 'temp' }))
  take(draft, saturdays, () => ({ slot: 'schedule', value: 'saturday' }))
  if (draft.first && !draft.long) take(draft, byDay, () => ({ slot: 'schedule', value: 'day' }))
}

export function readWork(draft: Draft): void {
  readClock(draft)
  readTimeOff(draft)
  readShort(draft)
  readShare(draft)
  readWeekend(draft)
  readHours(draft)
  readRemote(draft)
  readDuration(draft)
  readFor(draft)
  readLength(draft)
  readVehicle(draft)
}
