const call =
  /^[^\p{L}\d]*(?:(?:bonjour|bonsoir|salut|coucou|hello|hi|hiya|hey|bjr|slt|bon|bah|ben|alors|euh|allo|oui|ok|okay|donc|yo|urgent|urgence|wanted|needed|recherche|cherche|right|well|so|um|morning|good morning|good afternoon|afternoon|re|dear all|svp|stp|please|pls)(?:[ ,!:.\n–-]+|$))*/u
const ask =
  /^(?:(?:(?:je|j'|nous|on|tu|i|we|i'm|we're|we are|i am|you)? ?(?:re)?(?:cherch\w*|aurais besoin d[e'’]|aurions besoin d[e'’]|avons besoin d[e'’]|ai besoin d[e'’]|besoin d[e'’]|voudrais|voudrions|aimerais|veux|veut|souhait\w* (?:recruter|embaucher)?|recrut\w*|embauch\w*|needs?|wants?|would like|looking (?:for|to hire)|after(?= )|hiring|recruiting|seeking|seeks|requires|is (?:looking for|seeking|hiring|recruiting)|find|get|trouve(?:z)?(?:[- ]moi|[- ]nous)?|il (?:me|nous) (?:faut|faudrait)|faut|faudrait|jveux|jcherche|jai besoin d[e'])(?: me| us)? ?)|(?:(?:la |le |les |l'|the |our |notre |nos |my |mon |ma |un |une |a )[a-z' -]{2,40}? (?:re)?(?:cherche|recrute|embauche|seeks|needs|wants|is (?:looking for|seeking|hiring|recruiting)|requires) ))?(?:(?:une?|des|du|le|la|les|an?|some|the|any|another|\d+|x\d+|deux|trois|quatre|cinq|two|three|four|five|six|ten|dix) |d['’]|l['’])*(?:(?:bons?|bonne|good|experienced|reliable|qualified|skilled|great|decent|proper|vrai|vraie|excellent|excellente|super) )*/

/** Where a first request comes to what is wanted: after the call, the house that hires, and the verb. */
export function opening(folded: string, asides: readonly { of: string; start: number; end: number }[] = []): number | undefined {
  const hello = call.exec(folded)![0].length
  const called = asides.find(({ of, start }) => of === 'house' && start <= hello)?.end ?? hello
  const asked = ask.exec(folded.slice(called))![0].length
  const at = called + asked
  return /^[a-z]/.test(folded.slice(at)) ? at : undefined
}
