// What a candidate's message asks for, by its words (folded: no case, accents or punctuation). The first that fits wins.

const sent = String.raw`(?:candidatures?|dossiers?|cv|applications?|resume)`

export const asks = {
  undo: /^(?:annule[rz]?(?: ca| cela| tout)?|undo(?: that| it)?|reviens en arriere)$/,
  noContact:
    /\b(?:ne (?:me |m )?(?:contacte|ecri|appele|envoye|derange)\w* plus|ne (?:plus|pas) (?:etre )?(?:me |m )?(?:contact|ecri|appel|derang)\w*|arrete[rz]? (?:de )?(?:me |m )(?:contacter|ecrire|appeler|envoyer)|(?:stop|quit) (?:contacting|emailing|mailing|writing|texting|calling|sending)|(?:do not|don t|never) (?:contact|email|mail|call|text|write to) me|unsubscribe me)\b/,
  contactAgain:
    /\b(?:pouvez|peux|peut) (?:de nouveau |a nouveau )?(?:me |m )(?:re)?(?:contacter|ecrire|appeler)\b|\b(?:may|can) (?:contact|write to|email|call) me\b/,
  erase:
    /\b(?:efface\w*|supprime\w*|detrui\w*|oublie\w*|delete|erase|remove|wipe|destroy)\b.*\b(?:mes|mon|ma|my) (?:\w+ )?(?:donnees|data|compte|account|profile?|informations?|infos?|cv|details)\b|\b(?:efface|supprime|delete|erase|wipe|remove|destroy)\w*\b.*\b(?:sur moi|about me|on me|de moi)\b|\b(?:oubliez moi|oublie moi|effacez moi|forget (?:about )?me|delete me|erase me)\b|\bdroit a l oubli\b|\bright to (?:be forgotten|erasure)\b/,
  whoSees:
    /\b(?:qui|quelles? (?:personnes?|entreprises?|societes?)) (?:\w+ ){0,3}(?:voi\w*|voir|vue?s?|lit|lire|lus?|lue|acces|regarde\w*|consulte\w*|ouvert|recoi\w*)\b.*\b(?:profil|cv|donnees|infos?|informations?|dossier|coordonnees|fiche)\b|\b(?:who|which (?:companies|people|employers)) (?:\w+ ){0,3}(?:sees?|seen|saw|reads?|look\w*|view\w*|open\w*|access\w*|gets?)\b.*\b(?:profile|cv|resume|data|details|information|application)\b|\b(?:what (?:do|can|will) (?:the )?(?:recruiters?|employers?|they|people|agencies)|(?:que|qu est ce que) (?:voient|lisent|voit)(?: les| l)? (?:recruteurs?|employeurs?|agences?)?) ?(?:see|read|know)?$|\b(?:profil|cv|donnees|profile|data|resume)\b.*\b(?:partag\w*|vend\w*|vendu\w*|transmis\w*|shared?|sold|sell|visible|public)\b|\b(?:partag\w*|vend\w*|share|sell)\b.*\b(?:mon|mes|my) (?:profil|cv|donnees|profile|data|resume|details)\b/,
  /** How people are compared, and who decides. */
  ranked: new RegExp(
    [
      String.raw`\b(?:pourquoi|comment|how|why|what)\b.*\b(?:note|notee|notes|classe|classee|classement|evalue|evaluee|juge|jugee|trie|triee|score|scored|rank|ranked|ranking|rated|assessed|sorted|compared)\b`,
      String.raw`\b(?:mon|ma|my) (?:score|note|classement|rang|rank|ranking|rating|position|place)\b`,
      String.raw`\b(?:ia|ai|robot|algorithme?|logiciel|machine|ordinateur|software|computer|bot|automati\w*)\b.*\b(?:deci\w*|chois\w*|trie\w*|not(?:e|er|ee)|class\w*|juge\w*|refus\w*|rejet\w*|ecart\w*|elimin\w*|select\w*|reject\w*|choos\w*|chose\w*|pick\w*|rank\w*|scor\w*|turn\w* down|judg\w*)\b`,
      String.raw`\b(?:decid\w*|choisi\w*|refuse\w*|rejete\w*|ecarte\w*|select\w*|reject\w*|chosen|turned down|ranked|judged|scored|read|lu)\b.*\b(?:par|by) (?:une?|an?|des|the|le|la|l)? ?(?:ia|ai|robot|algorithme?|logiciel|machine|ordinateur|software|computer|bot)\b`,
      String.raw`\b(?:qui|who) (?:\w+ ){0,2}(?:decide\w*|choisi\w*|tranche|decides?|chooses?|picks?)\b`,
      String.raw`\b(?:contester|conteste|contest|appeal|challenge)\b`,
    ].join('|'),
  ),
  /** A CV that was read otherwise than it says. */
  misread: new RegExp(
    [
      String.raw`\b(?:jamais|pas|never|didn t|did not|haven t|don t|not) (?:\w+ ){0,2}(?:travaill\w*|bosse\w*|worked|work|been employed)\b.*\b(?:chez|pour|at|for|a la|au)\b`,
      String.raw`\b(?:mal|pas bien|pas correctement|badly|wrongly|wrong|not properly) (?:\w+ )?(?:lu|compris|recopie|interprete|read|understood)\b|\bmisread\b|\bread (?:my (?:cv|resume) )?wrong\b`,
      String.raw`\b(?:erreurs?|fautes?|faux|fausse|inexacte?|incorrecte?|pas vrai|wrong|mistakes?|errors?|incorrect|not true|untrue)\b.*\b(?:cv|profil|profile|fiche|resume|experience|parcours|ligne|line)\b`,
      String.raw`\b(?:cv|profil|profile|fiche|resume|experience|parcours|ligne|line)\b.*\b(?:erreurs?|fautes?|faux|fausse|inexacte?|incorrecte?|pas vrai|pas a jour|wrong|mistakes?|errors?|incorrect|not true|untrue|not right|out of date)\b`,
      String.raw`\b(?:corrig\w*|rectifi\w*|modifi\w*|correct|fix|edit|update|change)\b (?:\w+ ){0,2}(?:mon|ma|my) (?:cv|profil|profile|fiche|resume|experience)\b`,
    ].join('|'),
  ),
  human:
    /\b(?:parler|discuter|echanger|speak|talk|chat) (?:a|avec|to|with) (?:un |une |a |an |le |the )?(?:etre )?(?:humaine?|vraie personne|personne|recruteur|recruteuse|conseiller|conseillere|human|real person|person|someone|somebody|recruiter|quelqu un)\b|\b(?:qui|comment|who|how) (?:\w+ ){0,4}(?:contact|contacter|joindre|reach|call) (?:\w+ )?(?:agence|agency|quelqu un|someone|you|vous)?$/,
  howLong:
    /\b(?:combien de temps|jusqu a quand|pendant combien|quelle duree|how long|until when)\b.*\b(?:donnees|data|profil|profile|cv|infos?|information|details|gardez|conserv\w*|keep|store|hold)\b/,
  free: /\b(?:gratuite?|payante?|(?:ca|cela) coute|(?:a|de) payer|dois je payer|free of charge|is (?:it|this) free|have to pay|does (?:it|this) cost|fees?)\b/,
  whoAreYou:
    /^(?:qui (?:etes vous|es tu|est bassin)|(?:vous etes|tu es|t es) qui|c est quoi bassin|who are you|what is (?:this|bassin)|what are you)$/,
  absent:
    /\b(?:retard|absente?|empeche\w*|decaler|reporter|deplacer|peux pas venir|pourrai pas|viendrai pas|late|can t (?:come|make|attend)|cannot (?:come|make|attend)|unable to|postpone|reschedule|move)\b.*\b(?:entretiens?|rendez vous|rdv|interviews?)\b|\b(?:entretiens?|rendez vous|rdv|interviews?)\b.*\b(?:retard|decaler|reporter|deplacer|peux pas|pourrai pas|late|can t|cannot|postpone|reschedule)\b/,
  addLine:
    /\b(?:ajouter|rajouter|completer|mettre a jour|mets|mettez|add|complete|update)\b.*\b(?:diplomes?|formations?|experiences?|competences?|langues?|certificats?|permis|profil|cv|degree|diploma|training|experience|skills?|languages?|certificates?|licence|profile|resume)\b/,
  noCv: /\b(?:pas de|sans|aucun|don t have (?:a|any)|haven t got a|no|without a) (?:cv|resume|curriculum)\b/,
  howApply: /\b(?:comment|how)\b.*\b(?:postul\w*|candidater?|apply|applying)\b/,
  unwanted:
    /\b(?:ne (?:veux|peux|souhaite|travaille\w*) (?:plus|pas)|(?:don t|won t|can t|cannot|no longer|not) (?:\w+ ){0,2}(?:want|work\w*|do|available))\b.*\b(?:nuits?|week ends?|weekends?|soirs?|jours?|matins?|coupures?|interim|cdd|temps (?:plein|partiel)|nights?|evenings?|mornings?|days?|shifts?|agency|part time|full time)\b/,
  forMe:
    /\b(?:correspond\w* (?:a|avec) (?:moi|mon|ma|mes)\b|pour moi|for me|me (?:correspond\w*|convien\w*|va|vont|convenir)|suits?(?:able)? (?:for )?me|fits? me|match(?:es)? me|(?:mon|my) (?:profil|profile|cv))\b/,
  myData:
    /\b(?:que|quoi|qu est ce que|ce que) (?:\w+ ){0,3}(?:sav\w+|sais|avez|as|gard\w+|retenu|connaissez)\b.*\b(?:moi|mes)\b|\b(?:quelles?|vos|mes|les) (?:donnees|infos?|informations)\b|\bwhat (?:\w+ ){0,4}(?:know|have|hold|keep|store)\b.*\bme\b|\b(?:what|which|my|the) (?:data|information)\b/,
  why: /\b(?:pourquoi|why|raison|reason|motif)\b.*\b(?:pas|non|refus\w*|rejet\w*|ecart\w*|recal\w*|not|n t|reject\w*|turned down|unsuccessful|decline\w*)\b|\b(?:ete|suis|etais|was|been|am) (?:\w+ )?(?:refuse|rejete|ecarte|recale|rejected|turned down)e?s?\b/,
  withdraw: new RegExp(
    String.raw`\b(?:retire[rz]?|annule[rz]?|withdraw|cancel|drop|enleve[rz]?)\b.*\b${sent}\b|\b(?:ne suis plus|plus) interesse\w*|\bno longer interested\b|\bnot interested any ?more\b|\b(?:trouve|found|got) (?:\w+ )?(?:autre chose|ailleurs|another job|a job elsewhere|something else)\b`,
  ),
  apply:
    /\b(?:postule[rz]?|candidater?|apply|envoie[rz]? (?:mon|ma|leur) (?:cv|profil|candidature)|send my (?:cv|profile|application)|m interesse(?! (?:pas|plus|guere)\b)|suis interessee? par|i m interested in|i am interested in|count me in|put me forward)\b/,
  interview: /\b(?:entretiens?|rendez vous|rdv|interviews?)\b/,
  test: /\b(?:(?:le|un|mon|du|ce) test|epreuve|the test|my test|a test|assessment)\b/,
  applications: new RegExp(
    [
      String.raw`\b(?:mes|my|ma) ${sent}\b`,
      String.raw`\bou (?:ca |on |j )?en (?:est|sont|suis|es|sommes)\b`,
      String.raw`\b(?:avancement|suivi|(?:du|des) (?:nouvelles|nouveau)|any (?:news|update|progress|word)|heard? back|hear from)\b`,
      String.raw`\bwhere (?:is|are|do|does|am) (?:my|i)\b|\bstatus of my\b`,
      String.raw`\b(?:recu|lu|regarde|vu|received?|got|get|read|seen|look\w* at)\b.*\b(?:mon|ma|my) ${sent}\b`,
      String.raw`\b(?:personne|on|nobody|no one|noone|you) (?:\w+ ){0,3}(?:repond\w*|rappele\w*|answer\w*|replied|repl(?:y|ies)|called back|got back)\b`,
      String.raw`\b(?:reponse|answer|decision)\b.*\b(?:quand|attends|toujours|when|waiting|still|yet)\b`,
      String.raw`\b(?:quand|attends|when|waiting|still)\b.*\b(?:reponse|rappel\w*|answer|decision|hear)\b`,
      String.raw`\b(?:suis je|je suis|am i|have i been|ai je ete) (?:\w+ )?(?:pris|prise|retenue?|selectionnee?|in|shortlisted|selected|chosen)\b`,
    ].join('|'),
  ),
  jobs: new RegExp(
    [
      String.raw`\b(?:emplois?|offres?|postes?|annonces?|boulots?|jobs?|vacancies|vacancy|openings?|missions?|taf)\b`,
      String.raw`\b(?:du travail|(?:un|de) travail|travailler vite|any work|combien (?:ca|cela) (?:paye|paie|gagne)|how much (?:does|do|will|is) (?:it|they|i|the pay)|work (?:for me|near|in|around))\b`,
      String.raw`\b(?:quelque chose|anything|something) (?:pour moi|pres|for me|near|in|a|en|sur)\b`,
      String.raw`\bme (?:correspond\w*|convien\w*|va|vont)\b|\b(?:suits?|fits?|match(?:es)?) me\b`,
    ].join('|'),
  ),
  profile: /\b(?:mon|my) (?:profil|profile|cv|fiche)\b/,
}

/** Words of who says where, when or as what they would rather work: a place or a job named with them is looked for. */
export const wishes =
  /\b(?:cherche|recherche|veux|voudrais|aimerais|souhaite|prefere\w*|plutot|looking|want|would like|d like|would rather|d rather|prefer|searching|ideally|idealement|de preference|if possible|si possible)\b/
