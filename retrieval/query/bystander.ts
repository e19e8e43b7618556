import type { TermMatch } from './taxonomy/taxonomy.ts'

// Somebody who says, wants or did something («le gérant me corrige», "founder caved", «vu avec le chef d'atelier») is not who is looked for.

const list = (words: string) => words.split(' ').join('|')
const frenchVerbs = `(?:${list(
  'accept\\w* affirm\\w* aimer\\w* ajout\\w* annonc\\w* annul\\w* appel\\w* appr[eo]\\w* attend\\w* autoris\\w* chang\\w* charge compt\\w* conclu\\w* confirm\\w* conseill\\w* consent\\w* corrig\\w* craint croit decid\\w* demand\\w* dem\\w*nage\\w* dit dira disait dixit esper\\w* estim\\w* exig\\w* ferm\\w* forme? gere\\w* hesit\\w* impos\\w* indiqu\\w* insist\\w* jug\\w* jure\\w* mail\\w* not[ea]\\w* occup\\w* fout fiche moque oubli\\w* part partira penche\\w* pens\\w* plafonn\\w* preci\\w* prefer\\w* preten\\w* promet\\w* propos\\w* rale\\w* rappel\\w* reclam\\w* recommand\\w* refus\\w* rentr\\w* repond\\w* reprend\\w* reste\\w* revien\\w* s[ou]\\w*haite\\w* sign\\w* signal\\w* soulign\\w* sugger\\w* supprim\\w* telephon\\w* tenai\\w* tient tient tranch\\w* trouv\\w* valid\\w* veu[tx] verra vien\\w* voi[tr] voudr\\w* voul\\w*',
)})`
const englishVerbs = `(?:${list(
  "accept(?:s|ed) add(?:s|ed) admit(?:s|ted) agree[sd] allow(?:s|ed) announce[sd] approve[sd] argue[sd] ask(?:s|ed) call(?:s|ed) came cave[sd] change[sd] chose check(?:s|ed) claim(?:s|ed) close[sd] comes complain(?:s|ed) confirm(?:s|ed) correct(?:s|ed) deal(?:s|t) decide[sd] demand(?:s|ed) doesn't drop(?:s|ped) e?mail(?:s|ed) expect(?:s|ed) fanc(?:ies|ied) feel(?:s) felt figure[sd] forgot found gave gets goes got handle[sd] hate[sd] hope[sd] insist(?:s|ed) is? isn't keeps knows left like[sd] likes made makes means meant mention(?:s|ed) messaged? needs negotiate[sd] offer(?:s|ed) phone[sd] prefer(?:s|red) promise[sd] put pushe[sd] raise[sd] rang read reckon(?:s|ed) refuse[sd] relent(?:s|ed) remember(?:s|ed) remind(?:s|ed) require[sd] resign(?:s|ed) retire[sd] rings said saw says seem(?:s|ed) sent set sign(?:s|ed) spoke spotted suggest(?:s|ed) takes texted text(?:s|ed) thinks? thought told took trie[sd] typed used vetoe[sd] vote[sd] wanna want(?:s|ed)? wave[sd] went will won't would wrote yells",
)})`
const acting = new RegExp(
  `^,? (?:(?:qui|who|again|encore|now|then|also|just|finally|vient de|ne|n'|m'|me|nous|se|s'|le|la|les|l'|leur|lui|en|y|we|i) ?)*(?:(?:a|avait|ont|aura|est|has|had|have|'s)(?: (?:bien|enfin|deja|finalement|just|now|also|finally|since))* (?:[a-z]+(?:e|i|u|t|s|d|en|one|eft|aid|one)e?s?)(?![a-z])|${frenchVerbs}(?![a-z])|${englishVerbs}(?![a-z])|va (?:\\w+er|le|la|faire)|'ll(?![a-z]))`,
)
/** «le plongeur est accepté», "the waiter is fine": said of whom may apply. */
const welcome =
  /^,? (?:est|a|is|was|will be|would be|serait|sera|peut etre|'s)(?: (?:aussi|egalement|also|just|tout aussi|bien))* (?:accepte|possible|bienvenu|souhaite|envisage|ok|bien|fine|good|welcome|acceptable|recherche|demande|exclu|ecarte|excluded|out|wanted|needed|preferred|required)|^,? (?:doesn't|does not|don't|isn't|is not|can|could|ne|n')(?! (?:veu|voul|want|like|need|accept))/
const determined = /(?:^|[^a-z])(?:le |la |l'|les |the |our |my |notre |mon |ma |nos |mes |this |ce |cette )(?:[a-z]+ )?$/
const owned = /(?:^|[^a-z])(?:our|my|notre|mon|ma) (?:[a-z]+ )?$/
const replaced =
  /(?:remplac\w*|replac\w*|successeur\w*|successor\w*|like|comme|genre|type) (?:de |to |for |a )?(?:our|my|notre|mon|ma) (?:[a-z]+ )?$/
const asked =
  /(?:^|[^a-z])(?:avec|selon|d'apres|par|aupres (?:de|du)|dixit|suivant|according to|with|from|by|per|(?:spoke|talked|spoken|listened) to|de la part de|retour de|word from|asked|told|for) (?:le |la |l'|the |our |my |notre |mon |ma |nos )(?:[a-z]+ )?$/
const head = /(?:^|[.;:!?,—–-] ?|\b(?:so|but|and|ok|well|lol|et|mais|bon|donc|alors) )$/
const boss =
  /^(?:boss|gaffer|founder|owner|ceo|manager|director|client|partner|patron|chef|gerant\w*|patronne|directeur|directrice|drh|daf|pdg|rh|hr|head)$/

/** `folded` with «à» made no verb. */
type Scene = { folded: string }
type Named = Pick<TermMatch, 'kind' | 'start' | 'end'>

/** Somebody of another job than the one looked for, or a house, that says or does something. */
function isBystander({ folded }: Scene, { kind, start, end }: Named): boolean {
  if (kind !== 'occupation' && kind !== 'industry') return false
  const [before, after] = [folded.slice(0, start), folded.slice(end)]
  if (welcome.test(after)) return false
  if (determined.test(before) && acting.test(after)) return true
  if (kind !== 'occupation') return false
  if (owned.test(before)) return !replaced.test(before)
  return asked.test(before) || (head.test(before) && boss.test(folded.slice(start, end)) && acting.test(after))
}

/** Where the bystanders of a follow-up stand; a first request is read by its asides. */
export const bystandersIn = (scene: Scene, terms: readonly Named[]) =>
  terms.filter(
    (term) =>
      isBystander(scene, term) &&
      !terms.some((other) => other.kind !== 'occupation' && other.kind !== 'industry' && isOver(other, term)),
  )

/** It overlaps the other, and is no part of it: «cuisine» of «chef de cuisine» is one. */
const isOver = (one: Named, other: Named) =>
  one.start < other.end &&
  other.start < one.end &&
  !(one.start >= other.start && one.end <= other.end && one.end - one.start < other.end - other.start)
