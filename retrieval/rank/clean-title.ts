const bracketed = /[([{][^)\]}]*[)\]}]/g
const genders =
  /(?:^|[\s,–-])(?:h\s?\/\s?f|f\s?\/\s?h|m\s?\/\s?[fw]|[fw]\s?\/\s?m|h\.f\.?|hf|fh|[mfwhdx](?:\s?[/|]\s?[mfwhdx]){1,2}|homme\s?\/\s?femme|femme\s?\/\s?homme|tous genres|all genders)(?=$|[\s,.;:–-])/giu
const contracts =
  /\b(?:cdi|cdd|c\.d\.i\.?|c\.d\.d\.?|int[ée]rim(?:aire)?|temps (?:plein|partiel|complet)|full[ -]?time|part[ -]?time|permanent|temporary|temp to perm|fixed[ -]term|contract (?:role|position)|zero hours?|offre d['’]emploi|poste de|recherche|recrute|urgente?|immediate start|now hiring|hiring now|hiring|job vacancy|vacanc(?:y|ies)|wanted|required|needed|apply now|(?:work from home|remote|t[ée]l[ée]travail|hybride?)(?: position| job| role)?|\d+ mois|\d+ months?)(?![\p{L}\d])/giu
const references =
  /(?:\b(?:ref|réf|reference|référence|job id|req(?:uisition)?(?: id)?|id)\b\s*[.:#n°]*\s*[\w-]*\d[\w-]*)|(?:#\s?\w+)|(?:\b[a-z]{0,4}-?\d{4,}[a-z\d-]*\b)/giu
const salaries =
  /(?:[£$€]\s?[\d.,]+\s?k?(?:\s?(?:-|–|to|à)\s?[£$€]?\s?[\d.,]+\s?k?)?(?:\s?(?:\/|per|par|an)\s?(?:hour|hr|h|heure|annum|year|day|an|mois|month|week))?|\b\d[\d\s.,]*\s?(?:k\s?)?(?:€|euros?|k€)(?:\s?(?:brut|net))?|\b\d{2,3}k\b(?:\s?-\s?\d{2,3}k\b)?|\bup to\b|\bote\b|\bper (?:hour|annum|day)\b|\b\d{1,2}\s?h(?:\s?\d{2})?\s?(?:\/|par)\s?(?:semaine|sem)\b|\b\d{2}h\b|\bbac\s?\+\s?\d\b)/giu
/** What is said of the house or of the conditions after the trade. */
const rests =
  /\s+(?:with|avec|at|(?:for|pour)\s+(?:an?|the|our|une?|notre|nos|busy|leading|growing|established|new))\s+(?:(?:an?|the|our|une?|notre)\s+)?\p{L}.*$/iu
const conditions =
  /(?<![\p{L}\d])(?:(?:band|level|grade|tier|niveau|échelon)\s?\d\w?|i{2,3}|mon(?:day)?\s?[-–]\s?fri(?:day)?|\d{1,2}(?:[:.]\d\d)?\s?[ap]m|\d+(?:[.,]\d+)?\s?(?:hours?|hrs?|days?|jours?|heures?)|(?:uncapped )?commission(?=\s*$)|(?:excellent|great|good) benefits|weekly pay|competitive(?: salary| pay)?|days|nights|weekends|visa sponsorship|no experience|immediate|asap|\d\s?(?:\*|stars?|étoiles?))(?![\p{L}\d])/giu
const leads = /^(?:(?:un|une|des|a|an|the|le|la|nos|our|job|emploi|poste|role|position|recrutement)\b[\s:–-]*)+/iu
const placed = /\s+(?:in|à|near|based in|basée? à|at|chez|pour le compte de)\s+\p{Lu}.*$/u
const separators = /\s+[-–—|•·@]\s+|\s*[|•·@:]\s+|\s*;\s*|,\s+(?=[\p{Lu}\d])/u

/**
 * A raw vacancy title without what is not the trade: brackets, gender marks, contract and hours, pay, reference numbers, the
 * places and names of companies that follow. Falls back to the title itself where nothing would be left.
 */
export function cleanTitle(title: string): string {
  const bare = [bracketed, references, genders, contracts, salaries, conditions].reduce(
    (text, pattern) => text.replace(pattern, ' '),
    title,
  )
  const parts = bare.split(separators).map(tidy)
  const kept = parts.filter((part) => part.length > 1)
  const first = kept[0] ?? ''
  return first.replace(placed, '').replace(rests, '').trim() || tidy(bare) || title.trim()
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:/–—-]+|[\s,.;:/–—-]+$/g, '')
    .replace(leads, '')
    .trim()
}
