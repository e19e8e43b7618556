// Words that several criteria share.

export const no =
  "(?:pas|sans|non|aucune?|jamais|ni|evite[rz]?|evitons|ecarte[rz]?|ecartons|exclu\\w*|sauf|surtout|elimine[rz]?|vire[rz]?|enleve[rz]?|retire[rz]?|degage[rz]?|refuse[rz]?|no|not|nobody|no one|noone|none|without|never|except|exclud\\w*|avoid|anyone|don't want|do not want|not one|not 1|wouldn't want|rather not|isn't|aren't|won't|must not|mustn't|can't|cannot|shouldn't|should not|wouldn't|rather not|plus jamais|jamais|who is)"
export const gap =
  "(?: (?:pas|de|d'|des|du|le|la|les|un|une|l'|trop|aux?|en|a|any|an|the|who|is|are|of|on|with|in|from|was|has|have|qui|est|sont|ont|profils?|candidate?s?|personnes?|gens|quelqu'un|people|applicants?|someone|one|living|vient|viennent|habit\\w+|vi(?:t|vent)|issus?|travailleurs?))*(?:[ ']|(?<='))"
export const person =
  "(?:candidate?s?|profils?|personnes?|gens|employee?s?|salariee?s?|collaborat\\w+|quelqu'un|applicants?|people|persons?|staff|workers?|someone|employees?|team)"
export const demonym =
  '(?:francaise?s?|belges?|portugaise?s?|polonaise?s?|roumaine?s?|marocaine?s?|algerienn?e?s?|tunisienn?e?s?|africaine?s?|europeenn?e?s?|chinoise?s?|italienn?e?s?|espagnole?s?|turque?s?|turcs?|syrienn?e?s?|afghane?s?|ukrainienn?e?s?|maliene?s?|maliens?|senegalaise?s?|asiatiques?|etrangere?s?|maghrebine?s?|suisses?|allemande?s?|anglaise?s?)'
/** The demonyms that are no language asked for («pas d'anglais» is lawful). */
export const people =
  '(?:belges|portugais(?= |$|[,.;])|polonais|roumaine?s|marocaine?s?|algerienn?e?s?|tunisienn?e?s?|africaine?s?|europeenn?e?s?|turque?s|turcs|syrienn?e?s?|afghane?s?|ukrainienn?es?|maliene?s?|maliens?|senegalaise?s?|asiatiques?|maghrebine?s?|suisses)'
export const english =
  '(?:british|english|scottish|welsh|irish|polish|romanian|bulgarian|indian|pakistani|nigerian|french|german|italian|spanish|portuguese|american|chinese|african|european|eu|uk|us|eastern european|western|ukrainian|foreign|local british)'

export const at = (source: string): RegExp => new RegExp(`(?<![œæ])\\b(?:${source})(?![a-zœæ])`, 'g')

/** Said against somebody: a negation, then at most four words, within one clause. */
export const against = (source: string): RegExp =>
  at(`${no}(?: (?!mais\\b|but\\b|avec\\b)[\\w'-]+){0,4}? (?:[dlnq]u?')?(?:${source})`)
/** Verbs that send a group of people away. */
export const out =
  '(?:leave out|skip|drop|exclude|remove|hide|filter out|rule out|weed out|lose|ditch)(?: (?:the|any|all|every|those|anybody|anyone|who|are))*'
/** Said after a group of people: not for them. */
export const unwanted =
  "(?: (?:s'abstenir|exclue?s?|non merci|a eviter|need not apply|not wanted|excluded|no thanks|passez votre chemin|out))"
