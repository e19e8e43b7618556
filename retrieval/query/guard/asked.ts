import { at } from './words.ts'

/** A question or an order to find out: «est-elle croyante ?», "check that he's not religious". */
export const asked = (source: string): RegExp =>
  at(
    `(?:(?:(?:is|are|was|isn't|aren't) (?:he|she|they|anyone|the \\w+(?: one)?|number \\w+|\\w+)|(?:is|are|who's|they're|he's|she's)|(?:if|whether|that) (?:he|she|they|number \\w+|\\w+)(?:'s| is| are|'re))|(?:est|sont|soit|serait|etait)-? ?(?:il|elle|ils|elles)|(?:qu'|si |que |s')?(?:il|elle|ils|elles|on|la \\w+|le \\w+) (?:est|soit|sont|soient|serait)|someone|somebody|people|quelqu'un de|une personne|des gens)(?: (?:pas|bien|not|also|really|actually|still|plutot|a|an|aussi|encore|trop|tres|too|very))* (?:${source})`,
  )
