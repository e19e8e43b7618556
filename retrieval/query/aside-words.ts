// Sources of patterns over folded text: who is told of in a request, and is not who is looked for.

/** Verbs with which somebody says that they look for people. */
export const seeks =
  "(?:(?:en )?(?:re)?cherch(?:e|ons|ent|ait|ions)|recrut(?:e|ons|ent)|embauch(?:e|ons|ent)|(?:ai|a|avons|ont|aurai[ts]|aurions) besoin|besoin d(?=')|besoin de|sommes (?:a la recherche|en quete)|(?:suis|est|sont) (?:a la recherche|en quete)|il (?:nous |me |m'en |nous en |lui )?(?:faut|faudrait|manque)|faudrait|me faut|nous faut|on (?:veut|voudrait|aimerait|prend|reprend|a besoin)|(?:veut|veulent|voudrait|souhaite|demande)(?= (?:une?|des|deux|trois|\\d|embaucher|recruter|engager))|je (?:veux|voudrais|reprends|prends)|nous (?:voulons|souhaitons|voudrions|aimerions|manquons)|seeks?|seeking|(?<!who )(?<!that )(?:needs?|requires?|wants?)|(?:looking|searching|hunting) (?:for|to)|hiring|recruiting|in (?:search|need) of|on the lookout for|(?:i'm|we're|i am|we are) after|be grateful for|should (?:so )?like an?)"

/** The house that hires, by what it is. */
export const houses =
  '(?:equipes?|entreprises?|societes?|boites?|groupes?|cabinets?|garages?|start-?ups?|pme|tpe|eti|agences?|associations?|restaurants?|restos?|hotels?|auberges?|brasseries?|bistrots?|bistros?|boulangeries?|boucheries?|patisseries?|pharmacies?|cliniques?|ehpad|creches?|ecoles?|mairies?|salons?|instituts?|campings?|magasins?|boutiques?|usines?|ateliers?|exploitations?|domaines?|fermes?|centres?|foyers?|residences?|structures?|etablissements?|enseignes?|studios?|food trucks?|traiteurs?|terrasse|clients?|clientes?|teams?|compan(?:y|ies)|firms?|business(?:es)?|agenc(?:y|ies)|groups?|practices?|surger(?:y|ies)|clinics?|hospitals?|homes?|houses?|schools?|colleges?|nurser(?:y|ies)|councils?|charit(?:y|ies)|pubs?|bars?|cafes?|shops?|stores?|farms?|estates?|bakery|bakeries|trusts?|clubs?|factor(?:y|ies)|manufacturers?|depots?|offices?|brands?|chains?)'

/** Whoever comes is told of in the future, or as a wish: no aside. */
const wished =
  "(?:futur\\w*|ideal\\w*|prochain\\w*|nouve\\w+|candidat\\w*|profils?|recrue|poste|job|role|vacanc\\w+|perfect|next|new|budget|salaire|need|needs|priorit\\w+|choix|preference|preferred|requirement|exigence|who|that|someone|somebody|anyone|anybody|people|candidates?|quelqu'un|personnes?|gens|qui|dont)"

const word = `(?!(?:${wished}|${seeks})(?![a-z]))[a-z][a-z'-]*`
export const subject = `(?:${word} ){0,4}?${word}`

/** Somebody's own: what is told of them is no criterion, whatever the verb. */
export const own =
  "(?:(?:j'ai |c'est pour |pour |for |with |one of |un de |une de |l'un de )?(?:mon|ma|mes|notre|nos|my|our)|l'ancien(?:ne)?|le precedent|la precedente|the (?:last|old|previous)|(?:mme|mr|mrs|ms|madame|monsieur) [a-z]+(?:, notre)?|(?:(?:the|my|our) )?old one|ours|la notre|le notre)"

const clitics = "(?:(?:ne|nous|me|m'|s'|se|l'|n')(?: |(?<=')))"

/** What a finite verb after somebody's own looks like. */
export const told = [
  `(?:qui )?(?:${clitics}(?:(?:en|y) )?)+(?!(?:re)?cherch|recrut|faut|manque)[a-z]+`,
  '(?:qui )?(?:va|vont|vient|viennent|est|sont|a(?= (?:(?:son|sa|ses)(?![a-z])|(?:[a-z]+ )?[a-z]*(?:e|i|u|is|it|ert)(?![a-z])))|ont|avait|etait|part|partent|prend|prennent|attend|attendent|demissionne|demenage|quitte|arrete|rentre|ouvre|ferme|rale|tombe|change|fait|font|perd|reprend|finit|accouche|gere|tient|dirige|habite|vit|travaille|bosse)(?! (?:besoin|a la recherche|en quete))',
  "(?:who )?(?:is|are|was|were|has|have|had|just|goes|went|never|won|took|moved|left|quits?|broke|retires?|resigned|leaves|can't|used to|turned|got|gets|emigrated|walked|decided|fell|lost|died|keeps|hates|opens|closes|runs|asked|sent)(?! (?:now |currently |also |actively |been )*(?:looking|seeking|hiring|recruiting|searching|after an?|in need|trying to|to |required|essential|needed|preferred|a must))",
].join('|')

/** “my client has a vacancy for…”: what they have is what is asked for. */
export const offers =
  /^(?:a|ont|ai|avons|has|have|had)(?! (?:just |vient )?(?:taken|found|accepted|got|landed|left|started|won|pris|trouve|accepte|decroche|quitte)(?![a-z]))(?: [a-z]+){0,3}? (?:postes?|besoin|vacanc\w+|openings?|roles?|jobs?|positions?|gaps?|needs?|offres?)(?![a-z])/

const auxiliaries =
  "(?:(?:is|'s|are|was|has|have|had|'ve|just|recently|been|now|all|suddenly|sadly|ne|n'|nous|m'|me|s'|se|l'|y|va|vont|vient de|doit|est|sont|a|ont|avait|etait|sera|bientot|deja|de)(?: |(?<=')))"
/** Verbs of those who go, are away or are ill: told of anybody. */
export const leaves = `${auxiliaries}*(?:${[
  'leaving(?= us| in | at | on | next| soon| the | for | to |[,.;!]|$)|left(?= us| for | last| on | in |[,.;!]| to )|quit(?:s|ting)?|resign(?:s|ed|ing)|retir(?:es|ed|ing)|off (?:sick|to|on|for|having|with|next|until)|gone (?:off|to|sick|on|back|and)|emigrat(?:es|ed|ing)|relocat(?:es|ed|ing)|mov(?:es|ed|ing) (?:to|on|away|back|abroad)|walk(?:s|ed|ing) out|expecting|having (?:a baby|her|twins|an op)',
  'on (?:maternity|paternity|sick|parental)(?! cover)|go(?:es|ing)? on (?:maternity|leave|holiday)|hand(?:ed|ing) in|put down (?:(?:her|his) )?papers|broke (?:his|her)|fallen|passed away|died|hanging up|taken (?:a job|early)|done (?:his|her)|won the|eloped|let (?:me|us) down|turned up|not coming back|been poached|run out|got kicked|hurt (?:his|her)|in hospital|having (?:a|her) baby',
  "(?:va|vont|vient de|viennent de|doit) (?:nous )?(?:quitter|demenager|partir|accoucher|arreter|se casser|demissionner)|quitt(?:e|ent|ee?s?)(?![a-z])|demissionn(?:e|ent|ee?s?)(?![a-z])|demenag(?:e|ee?s?|ent)(?![a-z])|part(?:ent|i|is|ie|ies)?(?= (?:en (?!deplacement|tournee|mission|intervention)|a la |au |vivre|s'|fin|debut|le |bientot|dans|pour|chez|ailleurs|\\d)|[,.;!]|$)|en va|en vont|arrete(?:nt)?(?= (?:a|en|fin|le|au)(?![a-z])|[,.;!]|$)|accouch(?:e|ee?)(?![a-z])|malades?|souffrante?s?|en arret|en conges?|absente?s?|cassee?(?= (?:la|le|une?) )|lachee?s?|plantee?s?|prend sa retraite|a la retraite|marie(?= )|attend (?:un|des|une)|mutee? (?:a|au|en)|decedee?|licenciee?s?|perdu son|trouve (?:mieux|ailleurs)|monte sa|rentre (?:au|en|a|chez)|hospitalisee?|pas venue?s?|hs(?![a-z])",
].join('|')})`

/** «on a perdu notre pizzaiolo», «suite au départ de…»: who is gone is named after it. */
export const gone =
  "(?:(?:on|nous|j'|je|we|i)(?:'ve)? ?(?:have |avons |a |ai |just |viens de |venons de )*(?:perdu|perdre|lost|let|vire|licencie|sacked|fired)(?= (?:my|our|the|one|two|a|an|mon|ma|notre|nos|un|une|deux|le|la))|(?:suite (?:au|a la|a l')|apres (?:le|la|l')|following (?:the)?|after (?:the)?|depuis (?:le|la|l')) ?(?:depart|demission|deces|retraite|departure|resignation|retirement|death|loss)|(?<=(?:^|[.,;!] ?))(?:depart|demission)(?= (?:en retraite |a la retraite )?(?:de|du)))"

/** «nous sommes une société…», “we run a dairy farm”: the house presents itself. */
export const presents =
  "(?:nous sommes|on est|je (?:suis|tiens|gere|dirige)|nous (?:gerons|tenons)|on (?:gere|tient)|we're|we are|i'm|i am|(?:we|i) (?:run|own|manage|have run|have an?))"

/** Where what is told of somebody ends. */
export const ends = new RegExp(
  `[.;!?:\\n()]|,| (?:so|donc|du coup|alors|mais|but|because) | (?:and|et) (?:i|we|now|need|want|looking|je|on|nous|il (?:m'|me |nous |faut))(?![a-z])| [-–—] |(?<![a-z'])(?:${seeks}|(?:de|to) (?:trouver|recruter|embaucher|chercher|find|hire|recruit))(?![a-z])`,
)
