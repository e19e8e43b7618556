import type { Refusal } from '../slots.ts'

/** Asked straight to a person, which a search never is: «quel âge avez-vous ?», “are you disabled?”. */
const asked: [Refusal, RegExp][] = [
  [
    'age',
    /quel age|votre age|annee (?:de naissance|etes vous nee?)|date de naissance|(?:votre|la) retraite|how old are|your age|date of birth|year were you born|when were you born|(?:you|your) (?:plan to )?retire/,
  ],
  [
    'pregnancy',
    /enceinte|grossesse|(?:avoir|faire|voulez vous|souhaitez vous) (?:un|des|d autres) enfants?|desir d enfant|pregnan|(?:have|having|want|plan(?:ning)?(?: on| for)?) (?:more |any )?(?:children|kids|a baby)|start(?:ing)? a family|conge (?:de )?maternite|maternity leave/,
  ],
  [
    'family_status',
    /mariee?s?\b|celibataire|en couple|divorce|fiancee?\b|pacse|(?:vos|combien d) enfants|\b(?:avez vous|as tu|a t (?:il|elle)|auriez vous) (?:deja )?(?:un|des) enfants?\b|garde d enfants|(?:garde|gardera|garder) (?:vos|les|tes) enfants|situation (?:de famille|familiale|matrimoniale)|votre (?:mari|femme|conjointe?|compagn\w+|epou(?:x|se))|vivez vous seule?|are you (?:married|single|engaged|divorced)|marital status|(?:have|got) (?:any )?(?:children|kids)|how many (?:children|kids)|your (?:children|kids|husband|wife|partner|spouse|family)/,
  ],
  [
    'disability',
    /\b(?:etes|avez|seriez) vous (?:deja )?(?:une? |en situation de |porteu\w+ d un )?handicap|votre handicap|\brqth\b|\bare you (?:\w+ )?disab|\byour disab|(?:have|got) (?:a|any) disab/,
  ],
  [
    'health',
    /(?:etat|probleme|souci)s? de sante|(?:etes vous|souvent|ete|tombee?) (?:\w+ )?malade|\b(?:une|vos) maladies?\b|maladie (?:chronique|grave)|arrets? (?:de travail|maladie)|(?:prenez vous|etes vous sous|suivez vous) (?:\w+ ){0,2}(?:medicament|traitement)|votre traitement|avez vous (?:deja )?ete hospitalis|etes vous (?:\w+ )?depressi|\byour (?:\w+ )?health\b|health (?:problem|issue|condition)s?|are you (?:ill|sick)|sick leave|your (?:medication|medical)|(?:do you take|are you (?:on|taking)) (?:any )?medication|fumez vous|buvez vous|do you (?:smoke|drink)/,
  ],
  [
    'origin',
    /(?:vos|quelles?) origines?|de quelle origine|d ou venez vous|vos parents (?:viennent|sont)|your (?:ethnic )?origin|your ethnic|your parents|where are you (?:really )?from|where were you born|ou etes vous nee?/,
  ],
  ['language_origin', /langue maternelle|votre accent|mother tongue|native language|your accent/],
  [
    'nationality',
    /(?:votre|quelle) nationalite|etes vous francaise?|your nationality|what nationality|your citizenship|are you (?:french|british)\b/,
  ],
  ['religion', /\breligio|croyan|pratiquante?\b|\bramadan\b|\bpray|\b(?:voile|hijab|mosquee|messe|mosque)\b|\byour faith\b/],
  [
    'politics',
    /pour qui vote|opinions? politiques?|parti politique|who do you vote|your politic|political (?:opinion|party|view)/,
  ],
  ['union', /syndi(?:que|cat)|trade union|union member/],
  ['sexual_orientation', /orientation sexuelle|homosexuel|sexual orientation|are you gay/],
  ['looks', /combien pesez|votre (?:poids|taille)|how (?:much do you weigh|tall are you)|your (?:weight|height)/],
]

export const askedUnlawfully = (folded: string): Refusal[] =>
  asked.flatMap(([name, pattern]) => (pattern.test(folded) ? [name] : []))
