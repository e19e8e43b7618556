import type { Refusal } from '../slots.ts'
import { against, at, person, unwanted } from './words.ts'

/** What one's street, bank, purse, family, past or speech would give away. */
export const factDisguises: { name: Refusal; patterns: RegExp[] }[] = [
  {
    name: 'residence',
    patterns: [
      at(
        "(?:jeunes|gens|mecs|gars|types|profils|candidats|racaille) (?:de|des|du|de la|d'une?) ?(?:banlieues?|cites?|quartiers?(?! d'affaires)|zone|tess|zup|bidonvilles?)(?! (?:lyonnaise|parisienne|scolaire|universitaire))|(?:beaux?|bons?|belle?s?|chics?) (?:quartiers?|adresses?)|quartiers? (?:chics?|huppes?|bien frequentes?)|quelqu'un de la zone|(?:nice|good|decent|posh|respectable|leafy|better|smart) (?:areas?|neighbou?rhoods?|address(?:es)?|streets?|end of town|homes?)(?<=(?:from|in|with|lives in|of) (?:a |an |the )?\\w+ \\w+)|(?:sink|housing|council|rough) (?:estates?|schemes?)(?! (?:manager|officer|warden|team))|(?:in|from)(?: an?)? (?:hostels?|squats?|caravan(?:s| park)?|trailer parks?|shelters?)(?= *(?:$|[,.;!?]))(?<=(?:living|lives|live|stays?|not|no one|nobody|anyone)[\\w' ]{0,20})|adresse (?:en|dans un|dans une) (?:foyer|hotel social|squat|cite|chrs)",
      ),
    ],
  },
  {
    name: 'bank',
    patterns: [
      at(
        "(?:iban|rib)s? (?:en |commencant par |qui commence par )?(?:fr|francais|gb|british|uk|belge|etranger|foreign)(?= |$|[,.])|(?:british|uk|french|foreign|overseas|gb) (?:ibans?|bank details|sort codes?|accounts?)|(?:foreign|overseas|offshore|non-uk|online-only) (?:bank(?:s|ing)?|accounts?)(?! (?:manager|executive|clerk|analyst|client|team))(?<=(?:no|not|without|avoid|any|with) \\w+ \\w+)|(?:must|should|has to|have to|needs? to|doit|doivent) (?:bank|etre domicilie\\w*|avoir (?:sa|son|un) (?:banque|compte))(?: \\w+){0,3} ?(?:with|at|en|dans|a|chez)? ?(?:an? |une |la )?(?:french|uk|british|local|high street|banque|france)\\w*(?: banks?)?|bank(?:s|ing)? (?:with|abroad|overseas)(?! (?:clients|customers))(?= (?:monzo|revolut|starling|n26|chime|wise|us|anyone|an? \\w+ bank)|$|[,.;])|(?:paid|wages|salary) into an? (?:\\w+ )?(?:high street|uk|british|french|real|proper) bank(?: only)?|(?:son |sa |un |le )?(?:compte|banque)(?: bancaire)? (?:dans une |a la |en |chez une )?(?:banque )?(?:d'ici|francaise|locale|du coin|en france|etrangere|en ligne)(?:,? (?:pas|et pas|obligatoire|exige)\\w*(?: \\w+)*)?(?<=(?:ait|avoir|a|avec|faut|exige|possede)[\\w' ]{0,12}(?:compte|banque)[\\w' ,]{0,60})|blacklisted by (?:the )?banks?",
      ),
    ],
  },
  {
    name: 'vulnerability',
    patterns: [
      against(
        '(?:beneficiaires?|habitues?|clients?) d(?:es|u) restos? du c(?:oe|œ)ur|restos du coeur|soup kitchens?|food bank users?|struggl\\w+ (?:for money|financially)|hard up|welfare (?:cases?|claimants?)|benefit (?:claimants?|scroungers?)|claimants?|au rsa|rsa|surendette\\w*|mal loges?|minima sociaux|expulsee?s?|evicted|dettes?|debts?',
      ),
      at(
        "(?:struggling|galere\\w*|en galere) (?:for money|financially|financierement|d'argent)(?! (?:famil|client))|(?:has no|have no|sans|n'a pas de|without|free of) (?:debts?|dettes?)|universal credit(?= (?:or|people|claimants)|$|[,.])(?<=(?:on|of) universal credit)",
      ),
    ],
  },
  {
    name: 'genetics',
    patterns: [
      at(
        "(?:faulty|bad|defective|cancer|dodgy) genes?|(?:porteu(?:r|se)s? d'|carr(?:ies|ying|ier of) )(?:un |une |an? |the )?(?:\\w+ )?(?:gene|genes|mutation|anomalie|maladie)|(?:family|familia(?:l|le|ux)) (?:medical )?(?:history|histoire|antecedents?) (?:of|de|d')(?: ?\\w+)*|(?:no|without|sans|aucun\\w*) (?:family|familia(?:l|le|ux)) (?:medical )?(?:history|histoire|antecedents?)|antecedents? (?:familiaux|de maladie\\w*)(?: \\w+)*?|maladies? (?:hereditaires?|familiales?)|runs? in the family",
      ),
    ],
  },
  {
    name: 'autonomy',
    patterns: [
      at(
        "(?:personnes?|quelqu'un) dependante?s? (?:d'|de )|(?:tierce|tiers) personne(?= *(?:$|[,.;!?]| au quotidien))|dependante?s? d'une (?:aide|assistance)(?: a domicile)?|(?:need|needs|needing|require|requires|requiring) (?:personal |home |daily |round-the-clock )?care(?: (?:themselves|himself|herself|at home))?(?= *(?:$|[,.;!?]))(?<!(?:who|patients|clients|residents|people|adults|children)[\\w' ]{0,14})|(?:los(?:e|ing|t)) (?:their|his|her) independence(?<!(?:care for|people|adults|patients|clients)[\\w' ]{0,24})|(?:autonome|independant)s? physiquement",
      ),
    ],
  },
  {
    name: 'language_origin',
    patterns: [
      at(
        '(?:mother[- ]tongue|native)(?:[- ]level)? (?:english|french) (?:exclusively|only|or nothing|required from birth)|(?:english|french) as (?:a |their )?(?:mother tongue|first language) (?:only|exclusively)|(?:scouse|geordie|brummie|cockney|welsh|scottish|irish|indian|african|polish|asian|eastern european|foreign|thick|heavy|strong|regional|neutral) accents?(?! (?:coach|training))|accents? (?:a couper au couteau|neutre|parisien|du sud|des cites|de banlieue|prononce|the customers|our customers|clients)|(?:baragouin|jabber|gabbl)\\w+|(?:parl\\w+|speak\\w*|talk\\w*)(?: \\w+){0,3} (?:another|une autre|their own|leur|foreign) (?:language|langue)(?: (?:entre|with|among|avec|at|a la)(?: \\w+){1,3})',
      ),
    ],
  },
  {
    name: 'whistleblower',
    patterns: [
      at(
        "(?:saisi\\w*|a ete aux|est alle\\w* aux|attaqu\\w+ (?:son|leur|un|sa)?(?: ancien)? ?(?:employeur|patron|boite)?(?: aux)?) ?(?:les |aux )?prud'?hommes(?<!(?:juriste|avocat|conseiller|greffier|droit)[\\w' ]{0,20})|(?:took|taken|take|takes|dragged|hauled)(?: (?:their|an?|his|her|the|a former|our|ex|last|old|previous|former))* (?:employers?|boss(?:es)?|company|firm) to (?:court|a? ?tribunal)|(?:rais(?:ed|ing)|voic(?:ed|ing)) (?:concerns|grievances|a grievance)|(?:testified|gave evidence|temoign\\w+) (?:against|contre)|grasses(?= *(?:$|[,.;!?]))|passe de (?:signalement|denonciation|delation)s?|(?:attaqu\\w+|poursui\\w+|sued) (?:son|sa|leur|their|his|her|an?) (?:\\w+ )?(?:patron|employeur|boite|boss|employer|company)",
      ),
    ],
  },
  {
    name: 'army_reserve',
    patterns: [
      at(
        '(?:in |with )?the territorials|(?:away|off|absent|part\\w*)(?: \\w+){0,3} (?:military|army|reserve|militaires?) (?:training|exercises?|periods?|camps?)|periodes? (?:militaires?|de reserve)|(?:engagement|contrat|periodes?)(?: \\w+)? (?:dans|de|a) la reserve(?! naturelle)',
      ),
    ],
  },
  { name: 'age', patterns: [at(`(?:seniors?|jeunes|retraites?|etudiants|students|pensioners)${unwanted}`)] },
  {
    name: 'mutual_aid',
    patterns: [
      against(
        "(?:administrateur|militant|delegue|elu|benevole)s? (?:de |d'une |mutu)?mutuelles?|mutualists?|(?:mutual|friendly) societ(?:y|ies)(?: \\w+)?",
      ),
      at(`(?:elus?|mandat\\w*) (?:dans|d'|de) une mutuelle`),
    ],
  },
  {
    name: 'family_status',
    patterns: [
      at(
        `(?:parents|meres|peres|mamans|papas|maries|divorces)${unwanted}|(?:a|les) ${person} (?:avec|ayant) (?:des )?enfants${unwanted}`,
      ),
    ],
  },
]
