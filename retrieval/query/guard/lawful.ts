// What looks like an unlawful criterion and is none: audiences, job titles, trades, durations, welcomes. Patterns are over
// folded text and are covered before the criteria are looked for.

const youngAudience =
  '(?:enfants?|enfance|publics?|diplomes?|adultes?|handicapes?|travailleurs?|meres?|mamans?|parents?|patients?|eleves?|filles? au pair|mineurs?|en (?:difficulte|insertion|rupture|situation|decrochage|danger|foyer|formation)|du quartier|accueillis|places|autistes|apprentis|pousses?|entreprises?)'

export const lawful: RegExp[] = [
  // those who are cared for, taught or trained
  /\b(?:carers?|support workers?|companions?|nurses?|pa|assistants?|tutors?|trainers?|coach|auxiliaires?|aides?|avs|aes|infirmier\w*|educat\w*|accompagn\w+|dames? de compagnie)(?: [\w'-]+){0,3}? (?:for|to|with|pour|aupres d[e'u]|chez)(?: (?:an?|our|two|une?|des|deux))? ?(?:(?:young|elderly|older|disabled|jeunes?|vieille|vieux) )?(?:m[ae]n|wom[ae]n|lady|ladies|gentlem[ae]n|boys?|girls?|messieurs|monsieur|dames?|femmes?|hommes?|garcons?|filles?)\b/g,
  /\bdames? de compagnie\b|\bhommes? de l'art\b|\bbest (?:wo)?man for the job\b|\byoung at heart\b|\bnational curriculum\b|\btrans[- ](?:pennine|atlantic|manche|siberian)\b|\bgay (?:bar|club|pub|press|pride)s?\b|\b(?:no|without|any|sans) (?:upper )?age (?:limit|requirement|restriction)s?\b|\bover (?:18|21|25)s? (?:for|to|as)\b|\b(?:remplac\w+|cover|relais)(?: (?:de|d'un|un|for|a))* ?(?:conges? parenta(?:l|ux)|parental leave)\b|\bconges? parenta(?:l|ux) ?: remplac\w+/g,
  /\b(?:animat\w+|educat\w+|encadr\w+|moniteur\w*|accompagn\w+|foyers?|contrats?|secteur|public|structure|club|sejours?)(?: (?:de|des|d'|pour|aupres))* jeunes?(?: (?:majeurs?|filles?|garcons?|adultes?|travailleurs?))?\b|\bjeunes? majeurs?\b|\bjeunes (?:de |ages de )?\d+ ?(?:-|a) ?\d+ ?ans\b/g,
  /\b(?:cuisine|specialites?|produits?|plats?|vins?|viandes?)(?: \w+)? d'origine \w+|\b(?:coach|yoga|sport|cours|soins|massages?|suivi|accompagnement|pour)(?: (?:pour|de|des|aux|prenatal))* femmes? enceintes?\b/g,
  /\blady'?s maid\b|\bsingle[- ]parent (?:famil|charit|support)\w*|\bsingle parents? (?:charity|families|support|project|service)\w*|\bpregnancy (?:advis\w+|support|clinic|yoga|centre|unit|counsel\w+|care)\b|\b(?:boys?|girls?|children|kids|twins|babies|toddlers)(?: both)? aged? \d+(?:(?:,| and| to| ?-) ?\d+)*/g,
  /\b(?:black|white|gold|blue|green|red) (?:card|badge|cscs)s?\b/g,
  /\b(?:hi|hello|hey|thanks|ok|cheers|morning|salut|bonjour|merci|coucou)(?: (?:les|you))? (?:guys|gars|mecs|lads)\b|\b(?:vieux|vieille) (?:ville|port|lyon|lille|nice|batiments?|pierres?|maisons?|campagne|charente)\b|\bpapy et mamie\b/g,
  // the team or the firm described, not the person asked for
  /\b(?:equipe|entreprise|societe|structure|start-?up|ambiance|clientele) (?:\w+ (?:et )?)?jeunes?\b|\bjeunes? (?:equipe|entreprise|societe|structure|start-?up|marque)s?\b|\byoung,? (?:and )?(?:\w+,? (?:and )?)?(?:team|company|business|brand|start-?up|clientele|audience)\b/g,
  /\bisle of man\b|\bman[- ](?:management|hours?|days?|power|and van)\b|\b(?:manage\w*|meneu\w+|encadre\w*|gestion|gerer|equipes? de \d+|conduite)(?: (?:d'|d|une|equipe|de|des|\d+|les))* ?hommes\b|\bd'hommes\b(?= (?:sur|et de))/g,
  /\b(?:coiffeu\w+|coiffure|vetements?|pret[- ]a[- ]porter|mode|rayon|chaussures?|parfumerie)(?: (?:pour|de|des|et))* (?:dames?|messieurs|dames et messieurs)\b|\b(?:vetements?|mode|collection|pret[- ]a[- ]porter) (?:femme )?grandes? tailles?\b|\b(?:salon|studio|atelier)s? de (?:tatouage|piercing)s?\b/g,
  /\breligious (?:education|studies|school|building|festivals?)\b|\beuropean union\b|\b(?:students?'?|rugby|western) union\b/g,
  /\b(?:gestion|suivi|remplac\w+|declaration|traitement|cause|suite a|pour)(?: (?:des?|les?|d'un|un|d'|a|en))* ?arrets? (?:de )?(?:maladie|travail)\b|\b(?:manag\w+|monitor\w+|handling) (?:sickness|absence)\b|\bsick(?:ness)? cover\b/g,
  // audiences and places of work
  new RegExp(`\\bjeunes? ${youngAudience}`, 'g'),
  /\b(?:aupres|travail|travailler|experience|contact|pour|avec|accompagnement|animation|education|encadrement|foyer|accueil|protection|aide|insertion|suivi|public|accompagner|encadrer)(?: (?:de|des|d'|les|le|aux|avec|pour|aupres|adapte aux|a))* jeunes(?! (?:homme|femme|serveu|vendeu|commercia|candidat|profil))/g,
  /\b(?:cliniques?|etablissements?|centres?|secteurs?|groupes?|ehpad|pharmacies?|optique|mutuelles?|assurances?|union|reseau|federation)(?: \w+)? mutualistes?\b/g,
  /\b(?:mission locale|maison de jeunes|mjc|ej?e|eje)\b/g,
  /\byoung (?:people|persons?|adults?|children|offenders?|carers?|learners?|families|mothers|parents|minds|patients|pupils|students|adolescents|tots?|lives)\b/g,
  /\b(?:under|over)[ -]?(?:[2-9]|1[0-2])'?s\b|\bover[ -]?(?:65|70|75)'?s (?:ward|service|unit|care)\b|\b(?:0|2|3|5|11)[ -](?:to[ -])?(?:2|3|5|11|16|18|19)s?(?: years?| yrs?|-year)/g,
  /\bpersonnes? (?:agees?|handicapees?|en situation de handicap|en perte d'autonomie|dependantes?|a mobilite reduite)\b/g,
  /(?<!(?:\bsans|\bcandidate?s? en|\bpas en|\becarte\w* .{0,20}))\bperte d'autonomie\b(?! pour ce poste)/g,
  /\b(?:aupres|accompagnement|accompagner|experience|public|suivi|insertion|foyer|esat|adultes?|enfants?|jeunes?|eleves?|prise en charge|referent|mission|situation)(?: (?:de|du|des|d'|les|avec|en|aux|aupres))*(?: (?:adultes?|enfants?|personnes?|travailleurs?))?(?: en situation)?(?: (?:de|du))? handicap(?:es?|ees?|s)?\b/g,
  /\b(?:rqth|travailleurs? handicapes?|handicap(?:es?)?)(?: (?:est|sont|et \w+))? (?:bienvenue?s?|accepte\w*|encourage\w*|welcome)\b|\b(?:ouvert|accessible)e?s? aux? (?:rqth|personnes? (?:en situation de handicap|handicapees?)|travailleurs? handicapes?)\b|\bhandi[- ]?(?:bienveillant|accueillant|friendly)\b|\bdisability confident\b/g,
  /\b(?:learning|physical|intellectual|with|for|of) disabilit(?:y|ies)\b|\bdisability (?:support|care|services?|sector|charity|employment|analyst|nurse|adviser|advisor|access)\b|\bdisabled (?:adults|children|people|access|students|pupils|clients|service users)\b/g,
  /\b(?:femmes?|women'?s?|homes?|hommes?)(?: (?:et|and) (?:enfants?|children))? (?:victimes?|battues?|en difficulte|isolees?|fleeing|refuge|shelter|centre|aid|health|hostel|prison|football|rugby|services?)\b/g,
  /\b(?:foyer|accueil|centre|refuge|maison d'arret|hebergement|sante|prison|coiffeu(?:r|se)|coiffure|rayon|mode|pret[- ]a[- ]porter|chaussures?|vetements?|confection|parfum\w*|barbier|football|equipe)(?: (?:d'hebergement|de|des|d'|pour|la|l'))* (?:femmes?|hommes?|feminine?s?|masculine?s?|filles?|garcons?)\b/g,
  /\b(?:female|male|women'?s|men'?s|ladies|girls'?|boys'?|gents)(?: and (?:female|male|women'?s|men'?s|ladies|girls'?|boys'?))? (?:wards?|wear|fashion|clothing|shoes|hairdress\w*|barber\w*|grooming|prison|hostel|school|football|rugby|team coach|health|toilets|changing rooms?|wing|estate|ward nurse|unit)\b|\b(?:mens|womens)wear\b/g,
  // job titles that hold a gender
  /\b(?:femmes?|hommes?|filles?|garcons?) (?:de|d'|du|a|aux?|toutes?)[ -]?(?:menage|chambre|service|salle|cafe|entretien|mains?|etage|peine|pied|compagnie|equipage|cuisine|au pair)\b|\bhommes? toutes[ -]mains?\b|\bsages?[- ]femmes?\b|\bfilles? au pair\b|\bhommes? (?:de )?cle\b|\bwaiting (?:man|lady)\b|\b(?:lollipop|tea|dinner|cleaning) lad(?:y|ies)\b/g,
  // both welcome, or said not to matter
  /\bh ?\/ ?f\b|\bf ?\/ ?h\b|\bhommes? ?(?:ou|et|\/|comme) ?(?:une? )?femmes?\b|\bfemmes? ?(?:ou|et|\/) ?(?:un )?hommes?\b|\b(?:fe)?males? (?:and|or|\/) (?:fe)?males?\b|\b(?:wo)?m[ae]n (?:and|or) (?:wo)?m[ae]n\b|\bm ?\/ ?f\b/g,
  /\b(?:peu importe|qu'importe|quels? que soi(?:en)?t|sans (?:condition|distinction|limite)|indifferent a)(?: (?:d'|de|l'|l|leur|la|le))* ?(?:age|sexe|nationalite|origine|genre|religion|handicap|situation)(?:(?:,| et| ou| ni)(?: (?:l'|la|le|de|d'|leur))* ?(?:age|sexe|nationalite|origine|genre|religion|handicap|situation))*|\b(?:age|sexe|nationalite) (?:indifferente?|sans importance|importe peu)|\btous (?:les )?(?:ages|profils)|\btoutes (?:nationalites|origines)/g,
  /\b(?:any|all|regardless of(?: their)?|whatever(?: their)?|irrespective of) (?:ages?|genders?|nationalit(?:y|ies)|backgrounds?|origins?|sex)\b(?:(?:,| and| or)? (?:ages?|genders?|nationalit(?:y|ies)|backgrounds?|origins?))*|\b(?:age|gender|nationality|background) (?:does not|doesn't) matter/g,
  // languages, sectors, products, rights
  /\b(?:langue|native|natif|native speaker|mother tongue)[a-z' ]{0,12}(?:etrangeres?|maternelle|speakers?)\b|\b(?:commerce|deplacements?|mobilite|sejours?|experience|stage|missions?|chantiers?|a) (?:a )?l'etranger\b|\blangues? etrangeres?\b/g,
  /\b(?:boucherie|boucher|restaurant|traiteur|cuisine|rayon|produits?|kosher|abattoir)(?: de)? (?:halal|casher|kasher|kosher)\b|\b(?:halal|casher|kosher) (?:butcher\w*|kitchen|food|restaurant|meat)\b/g,
  /\b(?:ecole|college|lycee|etablissement|enseignement|hopital|secours|maison|association|presse|universite)s? (?:prive )?(?:catholiques?|juive?s?|musulmane?s?|protestante?s?|chretienn?e?s?)\b|\b(?:catholic|christian|jewish|muslim|church of england|faith|methodist)(?: \w+)? (?:schools?|college|academy|charity|hospital|primary|hospice|organisation|aid)\b/g,
  /\b(?:moniteur|ecole|maitre|sport|chantier|atelier)\w*(?: de)? voiles?\b|\bvoilier|\bvoile (?:sportive|legere)/g,
  /\b(?:centre|charity|association|hotline|network|support)s? lgbt\w*|\blgbt\w*\+? (?:charity|centre|network|youth|association|support|organisation)\b/g,
  /\b(?:vin|vins|blanc de|linge|produits?|pain|boudin|poisson|electromenager|livre)s? blanc(?:he|s|hes)?\b|\bblancs? et (?:rouges?|roses?)\b|\bwhite (?:goods|van|collar|label|box|wine|papers?|hat|board)\b|\bblack (?:cab|belt|box|country|friday|pool)\b/g,
  /\b(?:british|french|american|irish) (?:sign language|airways|gas|council|standards?|library|museum|army|red cross|heart|telecom|cuisine|food|clients?|market)\b/g,
  /\b(?:public|beneficiaires?|allocataires?|accompagn\w+|conseill\w+|insertion|referent|instruction|suivi)(?: (?:de|des|du|d'|les|aux?))* (?:rsa|sdf|sans[- ]abri|chomeurs?|demandeurs d'emploi)\b|\bhomeless(?:ness)? (?:shelter|services?|charity|hostel|outreach|support|sector|people|team)\b|\b(?:welfare )?benefits? (?:advis\w+|officer|team|administrator|manager|package|assessor|specialist)\b|\bcompensation and benefits\b|\bdebt (?:collect\w+|recovery|advi\w+)\b/g,
  /\b(?:relations?|negociations?|dialogue|partenaires?|instances?|droit)(?: (?:avec|les|des|aux?))* (?:syndica\w+|syndicats?)\b|\btrade union (?:relations|negotiations?|liaison)\b|\b(?:union|syndicats?) (?:relations|negotiations?)\b|\bnegotiat\w+ with (?:trade )?unions\b|\bcredit union\b/g,
  /\bsyndic\b|\bsciences? po(?:litiques?)?\b|\bpolitical (?:science|communications?|campaigns?|analyst|affairs)\b|\baffaires? politiques?\b/g,
  /\b(?:sante mentale|sante (?:au|et|publique|securite)|mental health|public health|occupational health|health (?:and|&) safety|health ?care|health visitor|health (?:sector|centre|adviser|advisor|assistant)|bonne condition physique|physically fit)\b/g,
  /\b(?:laboratoire|conseiller|recherche|service|genie|unite|cytogenetique)(?: (?:de|en|d'))* genetique\b|\bgenetic(?:s)? (?:lab\w*|counsellor|research|engineer\w*|nurse|testing lab)\b|\bdna (?:lab\w*|sequencing|analyst)\b/g,
  /\b(?:remplacement|remplacer|cover|couvrir|pour|pendant|cdd|fixed term)(?: (?:d'un|de|un|une|du|d'une|for|le|sur|a))* (?:conges? (?:de )?maternite|maternity(?: leave)?)\b|\bmaternity (?:cover|ward|unit|services?|care|support|hospital|contract)\b|\b(?:service|maternite|clinique|en|suivi) (?:de )?(?:maternite|grossesses?(?: pathologiques?)?|(?:des |de )?femmes? enceintes?)\b|(?:aupres|suivi|accompagnement|prise en charge)(?: (?:de|des|d'|aux))* femmes? enceintes?\b|\bpregnant (?:women|patients)\b/g,
  /\b(?:permis|carte|diplome|licence|caces|habilitation|visa|titre de sejour|certificat\w*) (?:\w+ ){0,2}valides?\b/g,
  /\b(?:banque|agence|conseiller|secteur|clientele|produits?|charge)(?: \w+)? bancaires?\b/g,
  /\b(?:single|mono)[- ](?:site|point|handed|page|store|manned|use|malt|sign|skill)\w*\b|\bmarried to\b/g,
  /\b(?:straight) (?:away|after|from|to|forward|out|line)\b|\b(?:rive|main|aile) (?:gauche|droite)\b/g,
  /\b(?:garde|enfants?|maltraitance|accueil|soins?|aide|crib|nursery|baby|experience|work\w*|car\w+|looking after|bus|support\w*|with)(?: (?:d'|des|de|les|avec|a|of|with|for|the|young|aux))* (?:enfants?|children|kids|bebes?|babies)\b|\b(?:no need to )?like (?:kids|children)\b|\baim\w+ (?:les|s'occuper d\w*) enfants\b/g,
]

/** Years that are service, not age: «plus de 20 ans d'expérience», "over 20 years in the trade". */
export const service =
  /(?:d'experience|d'anciennete|de pratique|de metier|de carriere|de permis|de conduite|d'exercice|de service|de boite|dans (?:le|la|les|un|une)|en tant|en (?!france\b)|comme|experience|exp\b|minimum d'exp|sur (?:un|une|le|la)|chez|au sein|de (?:gestion|management|vente|soudure|cuisine|chantier|bloc|terrain|poste|comptabilite|developpement)|derriere|of (?:experience|service|practice|driving)|in (?:the|a|an|sales|retail|care|nursing|hospitality|construction|software|industry)|experience|as (?:a|an)|post[- ]qual|pqe|ago|contract|within|of )/
