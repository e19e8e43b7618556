// What governs a clause: a condition, a moment to come, somebody who reports it. Nothing that hangs on another thing is done now.

/** What may well be left to whoever is spoken to: «si tu veux», “when you can”. */
const courteous =
  '(?!(?:you|u|ya|tu|vous|t|possible|poss|convenient|that s (?:ok|okay|all ?right|fine)|it s (?:ok|okay|all ?right|fine|not too)|i (?:may|might|m (?:not mistaken|honest))|memory|anything|c est (?:ok|bon|possible)|ca (?:te|vous)|je (?:ne )?(?:me trompe|m abuse|peux)|on (?:peut|veut))\\b)'
const subject =
  '(?:@|~|il|elle|ils|elles|on|le|la|les|l|un|une|c|ca|cela|son|sa|ses|leurs?|j|je|nous|notre|nos|mon|ma|mes|jamais|aucun\\w*|personne|the|an?|he|she|they|it|we|i|his|her|their|our|my|this|that|there|nobody|no one|any\\w*|some\\w*|things?|all)'

/** “if Tom says yes”, «si jamais elle refuse»; not «demande-lui si …», «même si», «si gentille». */
const condition = new RegExp(
  `(?<!(?:meme|comme|even|as|ask\\w*|see|check\\w*|know|wonder\\w*|sure|tell|find out|demand\\w*|savoir|sait|sais|voir|vois|verifi\\w*|dire|dis|dis moi|@) )(?<!(?:ask|tell|demande|dis|demander) @ )(?<= )(?:si(?! (?:on|nous) \\w+(?:ait|ions) )|if) ${courteous}(?:jamais |ever |only )?${subject} |(?<= )(?<!(?:it|that|this|there|here|what|who|where|let|how) )s (?:@|ils?) (?!(?:te|vous) plait)`,
)

/** «dès que Paul a fini», “once the reference is in”, “should Emma decline” */
const whenever = new RegExp(
  [
    `(?<= )(?:des (?:qu|que|lors qu|lors que)|aussitot qu?e?|une fois qu?e?|tant qu?e?|jusqu a ce qu?e?|le (?:jour|moment|temps) (?:ou|qu?e?)|a (?:la )?condition (?:qu?e?|de|d)|pourvu qu?e?|a moins qu?e?|en cas d|en cas de|au cas ou|sous reserve qu?e?|as soon as|the (?:minute|moment|day|second)|in case|provided(?: that)?|providing|assuming(?: that)?|as long as|so long as|on condition|unless|until|till|depending on|in the event) ${courteous}(?!(?:possible|demain|lundi|mardi|mercredi|jeudi|vendredi|maintenant|tomorrow|monday|tuesday|wednesday|thursday|friday|now|later|further|then|is|was|s) )(?=[@~a-z])`,
    // “once more” and «une fois» are none
    `(?<= )once ${courteous}(?:@|~|the|he|she|they|it|we|his|her|their|our|all) `,
    `(?<= )une fois (?:@|~|le|la|les|l|son|sa|ses|leurs?) `,
    // what has yet to be: «quand elle aura répondu», “when the client confirms”
    `(?<= )(?:quand|lorsqu|lorsque) (?:\\w+ ){0,3}?[@a-z]+ (?:(?:l|y|en|nous|m|t|s|@) ){0,2}(?:\\w+(?:ra|ront|rai|rons)) `,
    `(?<= )(?:when|after) (?:@|he|she|they|the \\w+(?: \\w+)?|his \\w+|her \\w+|their \\w+) (?:s |has |have |ve |is |are )?(?:done|finished|passed|back|ready|confirms?|says?|answers?|replies|reply|responds?|signs?|finishes|passes|gets? back|comes? back|agrees?|accepts?|calls?|sends?|returns?|is in|are in) `,
    `^\\^ (?:(?:and|et|but|mais) )?(?:should @ (?!(?:be|go|move|come|get|have|sit|do|now)\\b)|had @ (?:not |been |\\w+ed ))`,
    `(?<= )(?:apres|avant) (?:qu|que) `,
  ].join('|'),
)

/** “if Tom says yes”, «dès que Paul a fini»: what may never be, or not yet. */
export const isConditional = (line: string) => condition.test(line) || whenever.test(line)

const verbs =
  'told|says?|said|thinks?|thought|reckons?|believes?|feels?|hopes?|hoped|suggests?|suggested|claims?|swears|mentioned|insists?|insisted|heard|dreams?|pensent?|pense|pensait|dit|disait|disent|croit|croyait|croient|trouve|trouvait|trouvent|estime|estimait|espere|esperait|pretend|pretendait|conseille|conseillait|recommande|recommandait|suggere|suggerait|jure|assure|affirme|raconte|propose qu?e?|insiste'
const wishes =
  'wants?|wanted|would like|d like|would love|d love|was hoping|is hoping|asked|asks|keeps asking|deserves? to know|voulait|voudrait|aimerait|souhaitait|souhaiterait|souhaite|esperait|demande|demandait|demandent|reve|revait|prefere|prefererait'
const reporter = '(?:@|~|he|she|they|il|elle|ils|elles|my \\w+|mon \\w+|ma \\w+)'
const reported = new RegExp(
  `^\\^ (?:(?:and|et|but|mais|so|alors|bon|ok|well|apparently|visiblement) )*(?:(?:@ et @|@ and @|${reporter}) (?:(?:just|also|ne|n|m|me|nous|t|lui|l|a|ont|has|have|ve|s|had|avait|still|really|deja|encore|toujours|bien|aussi|already|all) ){0,4}(?:${verbs}) |(?!i |we |je |j |on |nous )\\w+ (?:thinks|reckons|says|believes|feels|pense|dit|croit|estime|trouve|voulait|voudrait) (?:que |qu |that )?@ |(?:heureusement|encore heureux|tant mieux|dommage|une chance|luckily|thankfully|glad|shame|pity|a shame|a pity|good job|good thing) (?:qu|que|that|we|i|@) |(?:according to|d apres|selon|to hear|a en croire|a entendre) (?:@|~|\\w+) )`,
)
/** «Nadège m’a dit que Julie voulait …»: a wish of theirs; what is asked for next is no part of it. */
const wished = new RegExp(`(?:^|\\s)${reporter} (?:(?:just|also|really|still|toujours|bien|vraiment) ){0,2}(?:${wishes}) `)
/** An order of one's own behind it, without a stop: «awa dit qu’elle est dispo passe la en test». */
const ownOrder =
  /(?<!(?:que|qu|to|de|d|on|tu|vous|il|elle|@|that|we|you|i|should|would|could|would) )(?<= )(?:passe[zr]?|passons|met|mets|mettez|mettons|envoie[zr]?|bascule[rz]?|move|put|send|get|shortlist|pop|take|bring|refuse[zr]?|reject|garde[zr]?|keep) (?:(?:moi|me|nous|donc|just) )?@/

/** “Ben thinks Siobhan deserves an offer”: what somebody says or wishes is no order. */
export const isReported = (line: string) => (reported.test(line) || wished.test(line)) && !ownOrder.test(line)
