import { foldSame } from '../fold.ts'

const notRanks: RegExp[] = [
  // amounts and lengths
  /[£€$]\s?\d[\d,. ]*k?|\d[\d,. ]*\s?(?:€|£|k\b|euros?|%)/g,
  // hours
  /\b(?:a|at|vers|pour|des|avant|apres|before|after|around|by|from|to|jusqu'a|de|till|until)? ?(?:les )?\d{1,2} ?(?:h|heures?)(?: ?\d\d)?\b/g,
  /\b\d{1,2}[:.]\d\d ?(?:am|pm|a\.m\.|p\.m\.)?/g,
  /\b\d{1,2} ?(?:am|pm|o'?clock|a\.m\.|p\.m\.)(?![a-z])/g,
  /\b(?:quarter|half) (?:past|to) \w+|\b(?:can't|cant|cannot|can|could|do|make it|not) (?:do |make |at )+\d{1,2}\b(?= *(?:$|[,.;]))/g,
  /\b(?:(?:\d+|un|une|deux|trois|quatre|cinq|six|one|two|three|four|five)(?: ?(?:-|–|a|ou|or|to|et|and|,) ?))+(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix|two|three|four|five|seven|eight|ten)[ -]?(?:min|minutes?|mn|heures?|hours?|jours?|days?|semaines?|weeks?|mois|months?|ans|years?|yrs?|km|miles?|k)\b/g,
  /\bon the \d{1,2}(?:st|nd|rd|th)\b(?! (?:one|candidate|person|profile))/g,
  /\b\d+ ?-?(?:min|minutes?|mn|mins|heures?|hours?|hrs?|jours?|days?|semaines?|weeks?|mois|months?|ans|years?|yrs?|km|miles?|k|pounds?)\b/g,
  // dates
  /\b(?:(?:le |the |on |du |au |to )?(?:lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\.? )?(?:le |the |on |du |au |to )?\d{1,2}(?:st|nd|rd|th|er)? (?:of )?(?:janv?(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|september|october|november|december)\b\.?(?! (?:be|not|go|get|have|all|both|now|come|proceed)\b)/g,
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec) (?:the )?\d{1,2}(?:st|nd|rd|th)?\b/g,
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|monday|tuesday|wednesday|thursday|friday|saturday|mon|tues?|wed|thurs?|fri) (?:the |le )?\d{1,2}(?:st|nd|rd|th)?\b/g,
  /\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b|\b\d{4}-\d\d-\d\d\b|\bthe \d{1,2}(?:st|nd|rd|th) (?=at )/g,
  // levels, classes, steps
  /\b(?:caces|ssiap|categories?|cat|habilitations?|permis|licen[cs]es?)(?: r ?\d{3})?(?: cat(?:egories?)?)? ?[1-9]\d?[ab]?(?: ?(?:,|&|\+|\/|et|and|ou|or|ou encore) ?[1-9][ab]?(?![\w%])(?! (?:profils?|profiles?|candidate?s?|personnes?|people|premiere?s?|first|derniere?s?|last|autres?|others?)\b))*\b/g,
  /\b(?:caces|categorie|cat|ssiap|bac|niveau|level|page|r|class|classe|etape|step|round|stage|phase|nvq|iso|sql|office|tier|band|grade|groupe|version|zone) ?\d+\b/g,
  /\b(?:premiere?|first|seconde?|deuxieme|1er|1ere|2e|2eme|2nd|1st)s? (?:entretien|tour|round|interview|contact|echange|rdv|rendez[- ]vous|call|appel|etape|stage|language|langue|experience|fois|time|year|annee|emploi|job|degre|secours|aid|soins|chat|meeting|visit|impression|page|language|line|floor|shift)\w*\b/g,
  /\bfirst (?:thing|name|aid|of all|come|language|and foremost|class|hand)\b|\b(?:une|a|1) seconde?\b(?! (?:candidat|profil|person|one|fois))|\bsecond (?:chance|thoughts?|opinion|hand|job|home)\b|\ben (?:premier|second|dernier)\b|\bdans un premier temps\b|(?<!\bl[ae] )\btout premier\b/g,
  // where somebody stands is no second person: «why isn't the second one first?»
  /(?<!\b(?:qui|who|that|ou en|ou|where|how|comment|quelle?) )\b(?:not|n't|pas|be|is|are|comes?|came|ranked|placed|rated|listed|put|classee?|placee?|arrive\w*|est|sont|soit)(?: (?:in|en|at|le|la|the|ranked|placed|only))* (?:first|second|third|last|premiere?s?|deuxieme|troisieme|derniere?s?|top)(?= *(?:$|[?.;!]|,(?! (?:second|third|fourth|fifth|deuxieme|troisieme|quatrieme|\d|(?:the|la|le) ))| place| position))/g,
  /\b(?:un|one|1)[- ](?:a|to|on|sur)[- ](?:un|one|1)\b|\bhalf \w+ (?=\d)/g,
]

/** The text without what no place in a list can be: hours, dates, amounts, levels. */
export function withoutAmounts(text: string): string {
  let said = foldSame(text.replace(/#\s?(?=\d)|n°\s*/gi, 'numero '))
  for (const pattern of notRanks) said = said.replace(pattern, (cut) => ` ~ ${' '.repeat(Math.max(0, cut.length - 3))}`)
  return said
}
