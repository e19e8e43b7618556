import { meeting, person, type Cue } from './cues.ts'

// What is done with people of the list.

const group =
  /\b(?:ceux|celles|those|anyone|anybody|everyone|people|candidates|profils|candidats|candidates|tous|all)\b(?: \w+){0,2}? (?:qui|sans|avec|who|without|with|that|n ont|ont|de|from|having|at|in|based|chez)\b/
const shortlistPlace =
  '(?:de cote|shortlist|short list|favoris?|favourites?|favorites?|liste courte|sous le coude|to one side|aside|for later|dans (?:ma|la|notre) selection|a (?:ma|la|notre) selection|preselection|ma liste|my list|en reserve|dans le panier|vivier|watchlist|keepers|plus tard)'

const rejecting: Cue[] = [
  {
    intent: 'reject',
    open: /^(?:rejet\w*|reject\w*|refuse[rz]?|refuser|refus|recale[rz]?|recaler|ecarte[rz]?|ecarter|elimine[rz]?|eliminer|degage[rz]?|degager|exit|declines?|turn|rule out|dismiss|discard|bin|knock back|sack off|disqualif\w+|deboute[rz]?|reject|(?:vire[rz]?|jette[rz]?|jeter|oublie[rz]?|enleve[rz]?|retire[rz]?|sors|sortez|sortir|supprime[rz]?|raye[rz]?|drop|remove|lose|scrap|cut) (?:le|la|les|l|the|number|numero|n|him|her|them|candidat\w*)(?: (?:\d|premi|deux|trois|quatr|cinq|dern|first|second|third|fourth|fifth|last|other|rest|autre|$)))/,
    not: new RegExp(`${group.source}|\\b(?:\\d+|dix|cinq|trois|deux) (?:suivant\\w*|prochain\\w*)\\b`),
  },
  {
    intent: 'reject',
    any: /\b(?:rejette[rz]?|rejeter|rejeté|reject(?:ed|ing)?|turn(?:ed|ing)? (?:\w+ ){1,3}down|refuser (?:la|le|les|sa|cette|ce) |(?:ecarter|eliminer|recaler) (?:la|le|les|ce|cette|[a-z]+$))/,
    not: group,
  },
  {
    intent: 'reject',
    any: /\b(?:(?:ne |n )?(?:la |le |les |l )?(?:retiens|retient|retenons|gardes?|gardons|prends|prend|prenons|veux|veut|poursuis|poursuit|poursuivons|donne|donnons|convient|conviennent|correspond|correspondent|continue|continuons|conserve) (?:pas|plus)(?: (?:suite|avec))?)\b/,
    not: /\b(?:ceux|celles|de profils?|qui|voir|montre\w*|d offres?|que des|un |une |le critere|le filtre|gardes? pas (?:le|la|l) (?:permis|critere|anglais|caces))\b/,
  },
  {
    intent: 'reject',
    any: /\b(?:c est (?:non|mort|niet)|ca (?:ne )?(?:va|colle|passe|le fait|marche) pas|pas (?:retenue?s?|interessee?s?|convaincue?s?|pour nous|la bonne|le bon)|non pour|no for|it s a no|don t think (?:he|she|they|number|the) \w+|not for us|passe? sur|(?:no|nope|nah|thumbs down) (?:to|for|on) (?:the |number |n )?(?:\d|first|second|third|fourth|last)|(?:is|s) a (?:pass|hard no|no)\b(?! (?:criteria|problem))|that s a no|no go|not (?:keen|sold|a fit|the right|right for|suitable|for us|a match|interested in|good enough|convinced|moving forward|going forward|progressing|taking|keeping)|(?:don t|do not|won t|will not) (?:keep|retain|progress|take|move forward|proceed|want (?:him|her|them|the (?:first|second|third|last|other)))|unsuccessful|regret(?:s|fully)?|pass(?:es|ing)? on (?:him|her|them|the|number|no|candidates?|\d)|(?:envoie[rz]?|send)(?: \w+){0,4}? (?:refus|rejections?|reponse negative|lettre de refus|mail de refus)|dis(?:ons)? non a|say no to|no thanks to|sort(?:s|ir)? (?:la|le|les) du processus|out of the (?:process|running)|drop (?:him|her|them|number|candidate|the (?:first|second|third|fourth|last|rest|others?))|hors course|reponse negative)\b/,
    not: /\b(?:envoie\w* .*alerte)\b/,
  },
]

rejecting.push(
  {
    intent: 'reject',
    any: /\b(?:(?:on|je|tu) (?:l |la |le |les )?(?:oublie|zappe|laisse tomber|arrete (?:la|avec))|pass\w* (?:notre|mon|votre|son) tour|poubelle|a la trappe|bon debarras|n (?:ira|iront) pas plus loin|ne (?:va|vont) pas plus loin|(?:ne )?pas (?:poursuivre|continuer|donner suite|aller plus loin)|goes? no further|(?:not|never|rather not|sooner not) (?:to )?(?:proceed|pursue|continue with)|knock (?:\w+ ){1,4}back|strike (?:\w+ ){1,4}off|thumbs down|(?:notifi|signifi|annonc|adress|transmet)\w*(?: \w+){0,3} (?:un |le |son |leur )?(?:refus|rejet)|(?:clos|clore|cloture[rz]?|close|closing)(?: \w+){0,4} (?:dossiers?|candidatures?|applications?|files?)|(?:classe[rz]?|classer)(?: \w+){0,6} sans suite|goodbye to|bid (?:\w+ ){1,3}farewell|(?:can|may|must|should) (?:jog on|go home|walk|do one)|let (?:\w+ ){1,4}down(?: gently| easy| kindly)?|show (?:\w+ ){1,4}the door|can go(?= |$)|not (?:be )?(?:taking|progressing|pursuing|moving|going)(?: \w+){0,4} (?:any )?(?:further|forward))\b/,
    not: new RegExp(
      `${group.source}|\\b(?:permis|critere|filtre|rayon|salaire|anglais|caces|ville|lieu|licen[cs]e|radius|filter|search|recherche|criteria|location|how far|where|quand|when)\\b`,
    ),
  },
  {
    intent: 'reject',
    open: /^(?:no|non|niet|nope)(?: merci| thanks)? (?:to|pour|a|au) (?!the (?:licence|filter|search))/,
    not: new RegExp(`${group.source}`),
  },
  {
    intent: 'reject',
    open: /^(?:ditch|chuck out|bin off|sack|drop|cut|lose|can|veto|elimine|degage|zappe|oublie|jette|balance) (?:the |les? |la |number |numero |n |no )?(?:\d+|first|second|third|fourth|fifth|last|bottom|premi\w+|deuxi\w+|troisi\w+|quatri\w+|cinqui\w+|derni\w+|two|three|deux|trois)\b/,
    not: /\b(?:km|miles?|years?|ans|days?|jours?|hours?|heures?|months?|mois|criteri\w+|filters?|criteres?|filtres?|page|csv|excel|pdf)\b/,
  },
  {
    intent: 'reject',
    any: /\b(?:tu|on|je|nous|vous|faut|peux|peut|vais|va|a|de|pour) (?:me |nous |te |vous |peux |peut |va |vais |pouvez |dois |doit )*(?:le|la|l|les) (?:refus\w+|ecart\w+|elimin\w+|rejet\w+|recal\w+|vir(?:e|er|es|ez|ons)|ray\w+|degag\w+|enlev\w+|ot(?:e|es|er|ez)|retir\w+|sor(?:s|t|tez))\b|\b(?:le|la|les) (?:\d+|premi\w+|deuxi\w+|troisi\w+|quatri\w+|cinqui\w+|derni\w+)(?: c est| est)? (?:non|refus|refuse|out|ko|mort)\b|\b(?:refus|rejet|reponse negative|ko) (?:pour|au|a la|du) (?:\d+|le|la|les|premi\w+|deuxi\w+)\b/,
    not: new RegExp(
      `${group.source}|\\b(?:permis|critere|filtre|rayon|salaire|anglais|caces|ville|lieu|mail|message|note|entretien)\\b`,
    ),
  },
)

const moving: Cue[] = [
  {
    intent: 'move_stage',
    any: new RegExp(
      `\\b(?:passe[rz]?|passer|prends?|jprends|prenons|pass|faire passer|fais passer|deplace[rz]?|bascule[rz]?|avance[rz]?|avancer|monte[rz]?|remonte[rz]?|move|advance|progress|push|promote|bump|shift|transfer|change|marque[rz]?|mark|set|statut|status|drag|take|bring|get)\\b(?: \\w+){0,9}? (?:en|au|a|aux|dans|vers|a l|to|into|in|on|as|at|through|forward|next|suivante)\\b`,
    ),
    not: /\bpass(?:ing)? on (?:\d|number|the|him|her|them)|\b(?:page|km|kilometres?|miles?|minutes?|rayon|radius|recherche|search|francais|anglais|english|french|list|liste)\b|^(?:get|take|bring|set|change)\b.*\b(?:touch|note|calendar)\b/,
  },
  {
    intent: 'move_stage',
    any: new RegExp(
      `\\b(?:mets?|mettre|mettez|remets?|remettez|remettre|place[rz]?|put|envoie[rz]?|send|bring|park|drag|slide|stick|goes?|comes?)\\b(?: \\w+){0,7}? (?:en|au|a l etape|a l|dans|to|into|in|on|at|through to) (?:the |les |l |etape |phase |stage |statut |colonne )*(?:entretiens?|interviews?|offres?|offer|tests?|screening|phone|appel|qualif\\w*|embauch\\w*|hired|recrute\\w*|nouve\\w+|new(?! (?:york|mexico|jersey|castle|port|haven|zealand))|tri|mise en situation|essai|assessment|proposition|preselection telephonique)\\b`,
    ),
    not: new RegExp(`\\b(?:mail|message|sms|email|text|invitation)\\b|\\b${meeting} (?:avec|with)\\b`),
  },
  {
    intent: 'move_stage',
    open: /^(?:embauche[rz]?|recrute[rz]?|engage[rz]?|hire|hiring|prends?|jprends|prend|prendre|prenons|recruit) (?:la|le|les|l|her|him|them|the (?:first|second|third)|numero|number|monsieur|madame)\b/,
    not: /\bpas\b/,
  },
  {
    intent: 'move_stage',
    any: /\b(?:fais|fait|faites|faire|faisons|make|give|extend|send|propose[rz]?)(?: \w+){0,4}? (?:une offre|l offre|an offer|the offer|an? job offer|le poste|the job|une proposition|une promesse d embauche)\b/,
    not: /\b(?:mail|message|ecris|write|redige|draft)\b/,
  },
  {
    intent: 'move_stage',
    any: /\b(?:fais|faire|faites)(?: (?:lui|leur))?(?: \w+)? passer(?: \w+){0,3}? (?:tests?|evaluation|entretiens?)\b/,
  },
  {
    intent: 'move_stage',
    any: /\b(?:mets?|mettre|mettez|passe\w*|note\w*|marque\w*|class\w+|mark|set|put|log)(?: \w+){0,3} (?:embauchee?s?|recrutee?s?|engagee?s?|hired|recruited)\b|\b(?:accepted|signed|said yes|dit oui|signe|accepte)\b.*\b(?:mark|update|set|mets|passe|note|bouge|change|colonne|column|record)\b/,
  },
  { intent: 'move_stage', any: /\b(?:etape suivante|prochaine etape|next (?:stage|step|round))\b/ },
]

const keeping: Cue[] = [
  {
    intent: 'shortlist',
    any: /\b(?:on|je|nous) (?:la|le|les|l) (?:garde|gardons|retient|retiens|retenons|met de cote|mets de cote)\b(?! pas)/,
  },
  {
    intent: 'shortlist',
    any: /\b(?:on|je) (?:garde|retient|retiens) (?:la|le|les|[a-z]+$|[a-z]+ et [a-z]+$)/,
    not: /\b(?:pas|que|permis|critere|rayon|filtre|anglais|meme)\b/,
  },
  {
    intent: 'shortlist',
    any: new RegExp(
      `\\b(?:mets?|mettre|mettez|ajoute[rz]?|ajouter|garde[rz]?|garder|place[rz]?|keep|save|add|put|stick|pop|set|rajoute[rz]?|conserve[rz]?|leave|laisse[rz]?|move|stash|bung|mis|met|passe[rz]?|prends?|jprends)\\b(?: \\w+){0,9}? ${shortlistPlace}\\b`,
    ),
    not: /\b(?:recherche|search|note|filtres?)\b|\b(?:etape|stade|phase|stage|step|colonne|column) (?:de |d )?(?:pre ?selection|screening)|\bpreselection (?:tel|telephon\w*)\b/,
  },
  {
    intent: 'shortlist',
    any: /\b(?:shortlist(?:e[rz]?|ed|ing)?|short ?list(?:e[rz]?)?|pre ?selectionn\w+)\b/,
    not: /\b(?:export\w*|telecharg\w*|download|csv|compare\w*|in the shortlist|on the shortlist|dans la shortlist|ceux|celles|montre\w*|show|affiche\w*|those)\b/,
  },
  {
    intent: 'shortlist',
    open: new RegExp(
      `^(?:retiens|retenir|retenez|retenons|retient|selectionne[rz]?|selectionner|garde[rz]?|garder|gardons|conserve[rz]?|keep|save|select|pick|choose|favorise|star|bookmark|flag|like|pin|tag|mark)(?: (?:moi|nous|me|us))? (?:${person}|[a-z]+$|[a-z]+ (?:et|and) [a-z]+$)`,
    ),
    not: new RegExp(
      `${group.source}|\\b(?:que|uniquement|seulement|only|just|search|recherche|criter\\w+|filt\\w+|pas|permis|anglais|licence|in mind|the (?:licence|salary|location|radius|rest)|reste|same|meme|rayon|only those|hired|recruited|salaire|critere|location|place|lieu|alertes?|alerts?|goin\\w*)\\b`,
    ),
  },
  {
    intent: 'shortlist',
    any: /\b(?:m interesse(?:nt)?|me plait|me plaisent|j aime bien|i (?:really )?like (?:him|her|them|the|number|this|that)|looks? (?:good|promising)|je (?:la|le|les) veux|(?:she|he)? ?s? a keeper|coup de coeur|in my favou?rites|aux favoris)\b/,
    not: /\b(?:mets|passe|move|put|send|envoie|ecri\w+|invite|book|cale|convoque|moins|less|not|plus comme|more like|similaires?|pas)\b/,
  },
]

const contacting: Cue[] = [
  {
    intent: 'contact',
    open: /^(?:(?:un |une |an? )?(?:petit |p tit |quick |short |rapide |little )*(?:txt|texto|sms|text|mail|email|message|msg|mp|dm|whatsapp|coup de fil|courriel|mot|line|call|bell)(?: rapide| groupe)? (?:a|au|aux|to|pour|for|number|no|the|\d)|(?:txt|texte|dm|whatsapp|bipe|sonne)(?:r|z)? )/,
    not: /\b(?:interview|entretien|rdv|rendez vous)\b.*\b(?:\d+ ?(?:h|am|pm))\b|^text mining|^call (?:cent|handler|cover)/,
  },
  {
    intent: 'contact',
    any: /\b(?:dis|dites|dire) (?:a|au|aux|lui|leur) (?!moi)\w+(?: \w+){0,3} (?:que|qu|de|d)\b|\b(?:faites|fais) (?:savoir|parvenir|passer le mot)\b|\b(?:convey|pass on|get word) (?:to|my|our|the)\b/,
    not: /\bpasser(?: \w+){0,3} (?:en|au|a l) (?:entretien|test|offre)|note|dossier|fiche\b/,
  },
  {
    intent: 'contact',
    open: /^(?:send|fire|ship)(?: (?:it|them|both|all|that|off|out|away|now|then|the lot|please|to (?:both|all|them)))+$/,
  },
  {
    intent: 'contact',
    open: /^(?:oui |ok |parfait |super |go )*(?:envoie[rz]?|envoies|envoi|envoyez|expedie[rz]?)(?: (?:le|la|les|lui|leur|ca|tout|maintenant|donc|alors|stp|svp))*$/,
  },
  {
    intent: 'contact',
    open: /^(?:adresse[rz]?|ecris|ecrire|ecrivez|ecrivons|contacte[rz]?|contacter|contact|recontacte[rz]?|relance[rz]?|relancer|redige[rz]?|rediger|appelle[rz]?|appeler|telephone[rz]?|joins|joindre|reponds|repondre|repondez|previens|prevenir|prevenez|informe[rz]?|dis (?:a|lui|leur)|dites|demande(?:z|r)? (?:a|lui|leur)|mail|maile|msg|email|e mail|message|messages|text|sms|write|send|reach out|draft|drop (?:\w+ ){1,3}an? (?:line|message|mail|email|note|text)|ping|call (?!in\b|one|centre|center)|ring|phone|follow up|chase|ask (?:her|him|them|if|the|number|[a-z]+ (?:if|whether|for|about|when|to))|tell (?:her|him|them|the|number|[a-z]+ (?:that|we|about))|get in touch|get back to|let (?:her|him|them|[a-z]+) know|reply|respond|propose[rz]? (?:lui|leur|a) |remercie[rz]?|thank|sollicite[rz]?|approche[rz]?|approach|nudge|compose|prepare|preparer|preparez)\b/,
    not: new RegExp(
      '^(?:prepare\\w*|redige\\w*|draft|compose|write)(?! .*(?:mail|message|sms|email|text|reponse|relance|invitation|mot|courrier|lettre|letter|note|line|reply|outreach|intro|follow up|to (?:her|him|them|the|all|every|both|number|[a-z]+ (?:to|and|about|saying|[a-z]+))|a (?:la|le|elle|lui)|au|lui|leur))|^contact center|^call cent|^text mining|\\b(?:previens|tell|let|email|mail|message|ping) (?:moi|nous|me|us)\\b(?! (?:see|check|read|review|look))|contrat|job description|annonce|fiche de poste|job ad|advert\\b|^call it\\b',
    ),
  },
  {
    intent: 'contact',
    any: /\b(?:envoie[rzs]?|envoyer|envoyez|envoi|adresse[rz]?|send|drop|shoot|fire off|redige[rz]?|rediger|prepare[rz]?|preparer|ecris|ecrire|draft|write|fais|faire|laisse[rz]?|passe[rz]?|give|compose|pop|leave)(?: \w+){0,6}? (?:mails?|e mails?|emails?|messages?|msgs?|mp|sms|texto|textos|courriers?|courriels?|invitations?|relances?|whatsapp|texts?|mots?|lettres?|letters?|linkedin|brouillons?|drafts?|coup de fil|coup de tel|a call|a ring|a line|a note|a bell|reply|follow up|invites?|convocations?|reponse)\b/,
    not: new RegExp(
      `\\b(?:envoie\\w* (?:moi|nous)|send (?:me|us)|email me|alertes?|alerts?|refus|rejections?)\\b|\\binvit\\w+ (?:pour|a|for|to) (?:un |une |an? |l |the )?${meeting}\\b.*\\b(?:\\d+ ?(?:h|am|pm)|heures?|midi|noon|lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday)\\b`,
    ),
  },
  {
    intent: 'contact',
    any: /\b(?:a contacter|a relancer|entrer en contact|prendre contact|prends contact|prenez contact|get in touch with|reach out to|touch base with|contacter (?:la|le|les|tous|toutes)|mets? (?:moi )?en (?:contact|relation)|put me in touch)\b/,
  },
  {
    intent: 'contact',
    any: new RegExp(
      `\\b(?:invite[rz]?|inviter)(?: \\w+){1,5}? (?:a postuler|to apply|au job dating|a la reunion|to the open day|to our|a notre|aux? (?:portes ouvertes|forum))`,
    ),
  },
]

export const peopleCues: readonly Cue[] = [...rejecting, ...keeping, ...moving, ...contacting]
