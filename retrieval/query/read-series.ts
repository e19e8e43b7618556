import { type Draft, type Made, take } from './draft.ts'

/** «CACES 1, 3 et 5», «permis C et CE»: the head word is said once for several numbers. */
export function readSeries(draft: Draft): void {
  take(
    draft,
    /(?<![a-z])(?:(?:must|needs? to|has to|have to|should|able to|can|doit|devra|sache|sachant|savoir) (?:be able to )?(?:drive|conduire(?= *(?:$|[,.;!]| et )))(?! (?:a|an|the|our|un|une|des|results|sales|change|growth|performance)(?![a-z]))|licence(?= ?(?:\+|&|and) (?:a )?(?:car|van)))(?![a-z])/,
    () => ({ slot: 'licence', value: 'B' }),
  )
  if (/forklift|\bflt\b|fork lift/.test(draft.folded))
    take(
      draft,
      /(?<![a-z])(counterbalance|reach|vna|flexi|bendi|pivot steer|llop|ppt|side loader)(?: truck)?(?: licen[cs]es?| tickets?)?(?= |[,.;]|$)/,
      (match) => ({ slot: 'certification', value: /(?:licen[cs]e|ticket)$/.test(match[0]) ? match[0] : match[1]! }),
    )
  const caces = '(?:r ?\\d{3} ?)?(?:cat(?:egorie|egories|\\.)?s? ?)?'
  const item = '(?:\\d ?[ab]?|[a-g]\\d?)'
  take(
    draft,
    new RegExp(
      `\\b(?:caces? |(?=r ?\\d{3} ))(${caces})(${item}(?:(?: ?[,/&+-] ?| et (?:le |la )?| ou (?:le |la )?| and | or | (?=[1-9][ab]?(?![a-z0-9])(?! ?(?:ans?|mois|jours?|x ?8|h\\b|km|€|k\\b|%|years?|months?))))(?:caces )?(?:r ?\\d{3} )?${item}(?! ?(?:ans|mois|x8|an\\b)))+)(?![a-z0-9])`,
    ),
    (match) => {
      const head = /r ?(\d{3})/.exec(match[1]!)
      const items = match[2]!
        .replaceAll('caces', '')
        .split(/[,/&+-]| et (?:le |la )?| ou (?:le |la )?| and | or | (?=[1-9])/)
        .map((part) => part.replaceAll(' ', '').toUpperCase())
        .filter(Boolean)
      const mode = / ou | or /.test(match[2]!) ? ('any' as const) : undefined
      return items.map((part) => ({
        slot: 'certification' as const,
        value: head ? `CACES R${head[1]}${/cat/.test(match[1]!) ? ' cat' : ''} ${part}` : `CACES ${part}`,
        ...(mode && { mode }),
      }))
    },
  )
  readLicences(draft)
  take(
    draft,
    /\b(?:(?:hgv|lgv) )?(?:class|classe|cat) ?(1|one|i|2|two|ii)s?(?: ?(?:hgv|lgv))?(?: (drivers?|chauffeurs?))?(?! ?[a-z]? ?\d)(?![a-z])/,
    (match) => {
      const heavy = /hgv|lgv/.test(match[0])
      if (!heavy && !match[2]) return undefined
      const licence = { slot: 'licence' as const, value: /^(?:1|one|i)$/.test(match[1]!) ? 'CE' : 'C' }
      const isLicence = /^ ?(?:licen|entitlement|permit)/.test(draft.folded.slice(match.index + match[0].length))
      return isLicence ? [licence] : [{ slot: 'title' as const, value: 'HGV driver' }, licence]
    },
  )
}

/** «permis C et CE», "full UK driving licence", "a B licence". */
function readLicences(draft: Draft): void {
  const inEnglish = ([, said]: RegExpExecArray): Made | undefined =>
    draft.lang === 'en' ? { slot: 'licence', value: said!.replace(/ ?\+ ?/, '').toUpperCase() } : undefined
  take(draft, /(?<![a-z])permis (?:(?:c ?\+ ?e|e\(c\)|ec|e ?\+ ?c)(?![a-z]))/, () => ({ slot: 'licence', value: 'CE' }))
  take(draft, /\bpermis ([a-e]1?e?\b)((?:(?: ?[,/+&] ?| et | ou )(?:permis )?(?:[a-e]1?e?|ec)\b)+)/, (match) => {
    if (/[àÀ]/.test(draft.text.slice(match.index, match.index + match[0].length))) return undefined
    const items = `${match[1]}${match[2]!.replaceAll('permis', '')}`
      .split(/[,/+&]| et | ou /)
      .map((part) => part.trim().toUpperCase())
      .filter(Boolean)
    return items.map((part) => ({ slot: 'licence' as const, value: part === 'EC' ? 'CE' : part }))
  })
  take(draft, /(?<![a-z])(?:an? )?(?:category |cat )?(b|c1?e?|d1?e?|be|c ?\+ ?e) (?:driving )?licen[cs]es?(?![a-z])/, inEnglish)
  take(
    draft,
    /(?<![a-z])(?:(?:cat(?:egory)?|class)\.? )(c ?\+ ?e|c1?e?|d1?e?|be)(?! ?(?:prison|mot|store|write|[a-z]*[-+/]))(?![a-z\d])/,
    inEnglish,
  )
  take(
    draft,
    /(?<![a-z])(?:(?:full|clean|driving) )*licen[cs]e (c ?\+ ?e|ce|c1e?|d1?e?|be|b)(?![a-z\d])(?! (?:oaciq|amf))/,
    inEnglish,
  )
  take(draft, /(?<=(?<![a-z])(?:drivers?|hgv|lgv|lorry|artic|coach|bus|pcv|psv),? )(c ?\+ ?e|ce|c1e?|d1e?)(?![a-z\d])/, inEnglish)
  take(
    draft,
    /(?<![a-z]|(?:train|forklift|crane|tram|flt) )(?:permis|(?:full |clean |valid |uk |driving |driver'?s? )+licen[cs]e|(?<=(?:\bthe|\bno|\bhave|\bhas|\bor|\band|\bcar|\bmanual) )licence|(?<=(?:^|[,;.:+(] ?|\b(?:and|with|et|avec|a|valid) ))licence(?= (?:preferred|essential|required|needed|desirable|a must|is|would be|not (?:essential|needed|required))))(?![a-z]|-| ?(?:[a-e]|de|d)\b(?!'))/,
    (match) =>
      /^ ?(?:de|d'|[a-e][1-9]?e?\b(?!')|ec\b|eb\b|poids|pl\b|spl\b|moto|bateau|cotier|vl\b|voiture|auto\b|super|remorque|d'exploit|oaciq|d'elag|de construire|de form|cariste|feu|nacelle|minibus|bus)/.test(
        draft.folded.slice(match.index + match[0].length),
      )
        ? undefined
        : { slot: 'licence', value: 'B' },
  )
}
