const lastOne =
  /\b(?:l[ea] (?:tout |toute )?derniere?|du dernier|de la derniere|au dernier|the (?:very )?last(?: one| candidate| person| profile| guy)?|last one|(?<=\b(?:first|top|\d|premiere?|1ere?) (?:and|et|& ?) ?)(?:the |l[ae] )?(?:last|derniere?)|celui tout en bas|celle tout en bas|the bottom one|who(?: is| s|'s|s) last)\b(?! (?:action|etape|modif\w*|change|step|interview|entretien|time|fois|message|poste|job|employeur|note|search|recherche|name|page|week|month|year|minute|mail|email|thing|two|three|deux|trois|\d))/
const beforeLast =
  /\bl?'?avant[- ]derniere?\b|\b(?:second|next) to (?:the )?last\b|\bpenultimate\b|\blast but one\b|\bsecond[- ](?:from (?:the )?(?:last|bottom|end)|last)\b|\b(?:the )?one before (?:the )?last\b|\b(?:un|juste) avant l[ae] derniere?\b/

/** Places counted from the end of a list: «la dernière», “the last but one”. */
export const endsSaid = (said: string): number[] => [
  ...(beforeLast.test(said) ? [-2] : []),
  ...(lastOne.test(said.replace(beforeLast, ' ')) ? [-1] : []),
]

/** “third from the bottom” */
export const fromTheEnd = /\b(\w+) (?:from|a partir) (?:the |de la |du )?(?:last|bottom|end|fin|bas)\b/
