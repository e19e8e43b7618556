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
    /\b(?:qui|quelles personnes) (?:\w+ ){0,3}(?:voi\w*|voir|lit|lire|acces|regarde\w*|consulte\w*)\b.*\b(?:profil|cv|donnees|infos?|informations?|dossier)\b|\bwho (?:\w+ ){0,3}(?:sees?|reads?|look\w*|access\w*)\b.*\b(?:profile|cv|data|details|information)\b/,
  myData:
    /\b(?:que|quoi|qu est ce que|ce que) (?:\w+ ){0,3}(?:sav\w+|sais|avez|as|gard\w+|retenu|connaissez)\b.*\b(?:moi|mes)\b|\b(?:quelles?|vos|mes|les) (?:donnees|infos?|informations)\b|\bwhat (?:\w+ ){0,4}(?:know|have|hold|keep|store)\b.*\bme\b|\b(?:what|which|my|the) (?:data|information)\b/,
  why: /\b(?:pourquoi|why|raison|reason|motif)\b.*\b(?:pas|non|refus\w*|rejet\w*|ecart\w*|recal\w*|not|n t|reject\w*|turned down|unsuccessful|decline\w*)\b|\b(?:ete|suis|etais|was|been|am) (?:\w+ )?(?:refuse|rejete|ecarte|recale|rejected|turned down)e?s?\b/,
  withdraw: new RegExp(
    String.raw`\b(?:retire[rz]?|annule[rz]?|withdraw|cancel|drop|enleve[rz]?)\b.*\b${sent}\b|\b(?:ne suis plus|plus) interesse\w*|\bno longer interested\b|\bnot interested any ?more\b|\b(?:trouve|found|got) (?:\w+ )?(?:autre chose|ailleurs|another job|a job elsewhere|something else)\b`,
  ),
  apply:
    /\b(?:postule[rz]?|candidater?|apply|envoie[rz]? (?:mon|ma|leur) (?:cv|profil|candidature)|send my (?:cv|profile|application)|ca m interesse|(?:celui|celle) (?:ci|la) m interesse|suis interessee? par|i m interested in|i am interested in|count me in|put me forward)\b/,
  interview: /\b(?:entretiens?|rendez vous|rdv|interviews?)\b/,
  test: /\b(?:(?:le|un|mon|du|ce) test|epreuve|the test|my test|a test|assessment)\b/,
  applications: new RegExp(
    [
      String.raw`\b(?:mes|my|ma) ${sent}\b`,
      String.raw`\bou (?:ca |on |j )?en (?:est|sont|suis|es|sommes)\b`,
      String.raw`\b(?:avancement|suivi|(?:du|des) (?:nouvelles|nouveau)|any (?:news|update|progress|word)|heard? back|hear from)\b`,
      String.raw`\bwhere (?:is|are|do|does|am) (?:my|i)\b|\bstatus of my\b`,
      String.raw`\b(?:recu|lu|regarde|vu|received?|got|get|read|seen|look\w* at)\b.*\b(?:mon|ma|my) ${sent}\b`,
      String.raw`\b(?:reponse|answer|decision)\b.*\b(?:quand|attends|toujours|when|waiting|still|yet)\b`,
      String.raw`\b(?:quand|attends|when|waiting|still)\b.*\b(?:reponse|rappel\w*|answer|decision|hear)\b`,
      String.raw`\b(?:suis je|je suis|am i|have i been|ai je ete) (?:\w+ )?(?:pris|prise|retenue?|selectionnee?|in|shortlisted|selected|chosen)\b`,
    ].join('|'),
  ),
  jobs: new RegExp(
    [
      String.raw`\b(?:emplois?|offres?|postes?|annonces?|boulots?|jobs?|vacancies|vacancy|openings?|missions?|taf)\b`,
      String.raw`\b(?:du travail|any work|work (?:for me|near|in|around))\b`,
      String.raw`\b(?:quelque chose|anything|something) (?:pour moi|pres|for me|near|in|a|en|sur)\b`,
      String.raw`\bme (?:correspond\w*|convien\w*|va|vont)\b|\b(?:suits?|fits?|match(?:es)?) me\b`,
    ].join('|'),
  ),
  profile: /\b(?:mon|my) (?:profil|profile|cv|fiche)\b/,
}

/** Words of who says where, when or as what they would rather work: a place or a job named with them is looked for. */
export const wishes =
  /\b(?:cherche|recherche|veux|voudrais|aimerais|souhaite|prefere\w*|plutot|looking|want|would like|d like|would rather|d rather|prefer|searching)\b/
