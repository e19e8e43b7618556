/** What the name of a job begins with in French, or ends with in English, in plain form. */
export const jobWords = `aide|agent|agente|assistant|assistante|auxiliaire|attache|attachee|charge|chargee|chef|cheffe|responsable|directeur|directrice|gerant|gerante|adjoint|adjointe|employe|employee|technicien|technicienne|
  ingenieur|ingenieure|infirmier|infirmiere|ide|as|ash|aesh|atsem|chauffeur|chauffeuse|conducteur|conductrice|livreur|livreuse|cariste|magasinier|magasiniere|preparateur|preparatrice|manutentionnaire|
  cuisinier|cuisiniere|commis|plongeur|plongeuse|serveur|serveuse|barman|barmaid|receptionniste|gouvernante|valet|femme de chambre|concierge|boulanger|boulangere|patissier|patissiere|boucher|bouchere|
  poissonnier|vendeur|vendeuse|conseiller|conseillere|commercial|commerciale|caissier|caissiere|hote|hotesse|comptable|secretaire|gestionnaire|standardiste|electricien|electricienne|plombier|plombiere|macon|
  maconne|peintre|menuisier|menuisiere|charpentier|couvreur|carreleur|plaquiste|soudeur|soudeuse|chaudronnier|tourneur|fraiseur|usineur|mecanicien|mecanicienne|monteur|monteuse|operateur|operatrice|ouvrier|
  ouvriere|manoeuvre|grutier|jardinier|jardiniere|paysagiste|professeur|professeure|enseignant|enseignante|formateur|formatrice|educateur|educatrice|animateur|animatrice|moniteur|monitrice|surveillant|
  surveillante|veilleur|veilleuse|gardien|gardienne|vigile|coiffeur|coiffeuse|estheticien|estheticienne|pharmacien|pharmacienne|medecin|kinesitherapeute|psychologue|ergotherapeute|sage femme|puericultrice|
  ambulancier|ambulanciere|brancardier|developpeur|developpeuse|administrateur|administratrice|analyste|consultant|consultante|architecte|graphiste|designer|redacteur|redactrice|juriste|avocat|notaire|clerc|
  stagiaire|apprenti|apprentie|alternant|alternante|interimaire|benevole|coordinateur|coordinatrice|coordonnateur|coordonnatrice|superviseur|superviseuse|contremaitre|conduite|affreteur|exploitant|dispatcher|
  acheteur|acheteuse|approvisionneur|logisticien|planificateur|controleur|controleuse|auditeur|auditrice|tresorier|dessinateur|dessinatrice|geometre|metreur|economiste|teleconseiller|teleconseillere|
  teleprospecteur|negociateur|negociatrice|agenceur|decorateur|decoratrice|couturier|couturiere|blanchisseur|repasseuse|bibliothecaire|documentaliste|traducteur|traductrice|interprete|journaliste|photographe|
  maitre|second|sous chef|pizzaiolo|crepier|traiteur|ecailler|sommelier|majordome|nourrice|assistante maternelle|garde d enfants|baby sitter|babysitter|agriculteur|saisonnier|saisonniere|ramasseur|vendangeur|
  viticulteur|palefrenier|soigneur|veterinaire|prothesiste|opticien|opticienne|dieteticien|orthophoniste|manipulateur|laborantin|biologiste|chimiste|chercheur|chercheuse|maquettiste|webmaster|product owner|
  scrum master|data|community manager|traffic manager|office manager|store manager|key account|account|accountant|administrator|advisor|adviser|agent|analyst|apprentice|architect|assembler|assistant|associate|
  attendant|auditor|baker|barber|barista|bartender|bookkeeper|bricklayer|builder|buyer|butcher|carer|caregiver|caretaker|carpenter|cashier|chef|cleaner|clerk|coach|commis|consultant|controller|cook|
  coordinator|co ordinator|counsellor|courier|craftsman|decorator|dentist|deputy|designer|developer|director|doctor|driver|electrician|engineer|estimator|executive|fabricator|farmer|fitter|florist|foreman|
  gardener|guard|hairdresser|handyman|head|healthcare|hgv|host|hostess|housekeeper|inspector|installer|instructor|intern|interpreter|investigator|joiner|joinery|journalist|keyworker|labourer|laborer|
  lawyer|lead|leader|lecturer|librarian|machinist|maid|manager|mason|mechanic|merchandiser|midwife|nanny|nurse|nurseryman|officer|operative|operator|optician|owner|painter|paralegal|paramedic|partner|
  pharmacist|physiotherapist|picker|packer|plasterer|plumber|porter|practitioner|president|producer|programmer|psychologist|receptionist|recruiter|representative|researcher|roofer|sales|salesperson|
  scaffolder|scheduler|scientist|seamstress|secretary|security|senior|server|social worker|specialist|steward|stewardess|stock|stylist|superintendent|supervisor|support worker|surveyor|tailor|teacher|
  teaching|team|technician|technologist|teller|tester|tiler|trainee|trainer|translator|tutor|typist|valeter|vet|volunteer|waiter|waitress|warden|warehouse|welder|worker|writer|youth worker|forklift|
  plant operator|banksman|steel|site|shift|night|store|team member|crew|founder|co founder|fondateur|fondatrice|cofondateur|auto entrepreneur|independant|independante|freelance|qualiticien|animalier|pompier|
  militaire|policier|agent de|tuteur|tutrice|professeur des ecoles|maitre d hotel|demi chef|runner|equipier|equipiere|polyvalent|factotum|hotelier|technico commercial|technico commerciale|visiteur|delegue|
  deleguee|promoteur|ordonnanceur|pilote|capitaine|matelot|docker|cheminot|aiguilleur|contrôleur|facteur|factrice|postier|guichetier|guichetiere|huissier|greffier|assistant de vie|aidant|aidante|lingere|
  linger|diététicienne|mediateur|mediatrice|accompagnant|accompagnante|accordeur|accordeuse|actuaire|ajusteur|ajusteuse|anesthesiste|apiculteur|apiculteuse|arboriculteur|arboriculteuse|archiviste|artiste|
  ascensoriste|athlete|audioprothesiste|automaticien|automaticienne|bagagiste|barbier|barbiere|bardeur|bardeuse|batelier|bateliere|berger|bergere|betonneur|betonneuse|bijoutier|bijoutiere|bobinier|bobiniere|
  brasseur|brasseuse|bucheron|cableur|cableuse|canalisateur|canalisatrice|cardiologue|carrossier|carrossiere|caviste|ceramiste|charcutier|charcutiere|chauffagiste|chirurgien|chirurgienne|chocolatier|
  chocolatiere|coffreur|coffreuse|collaborateur|collaboratrice|comedien|comedienne|commercant|commercante|commissaire|conservateur|conservatrice|consolideur|consolideuse|constructeur|constructrice|convoyeur|
  convoyeuse|cordiste|cordonnier|cordonniere|costumier|costumiere|coursier|coursiere|courtier|courtiere|croupier|croupiere|danseur|danseuse|declarant|declarante|demenageur|demenageuse|demolisseur|
  demolisseuse|dentiste|depanneur|depanneuse|dermatologue|desamianteur|desamianteuse|detective|diagnostiqueur|diagnostiqueuse|domoticien|domoticienne|douanier|douaniere|ebeniste|eboueur|eboueuse|echafaudeur|
  echafaudeuse|editeur|editrice|elagueur|elagueuse|electronicien|electronicienne|eleveur|eleveuse|elingueur|elingueuse|enqueteur|enquetrice|etalonneur|etalonneuse|etancheur|etancheuse|expeditionnaire|expert|
  experte|faconneur|faconneuse|ferrailleur|ferrailleuse|fiscaliste|fleuriste|fondeur|fondeuse|foreur|foreuse|forgeron|frigoriste|fromager|fromagere|genealogiste|gouvernant|grillardin|guide|gynecologue|
  horloger|horlogere|horticulteur|horticulteuse|hygieniste|imprimeur|imprimeuse|inseminateur|inseminatrice|installateur|installatrice|instrumentiste|integrateur|integratrice|intervenant|intervenante|
  inventoriste|isolateur|isolatrice|laveur|laveuse|libraire|ludothecaire|magistrat|magistrate|mandataire|maquilleur|maquilleuse|maraicher|maraichere|maroquinier|maroquiniere|merchandiseur|merchandiseuse|
  modeliste|musicien|musicienne|neurologue|oncologue|ophtalmologue|orthoprothesiste|orthoptiste|osteopathe|ostreiculteur|ostreiculteuse|papetier|papetiere|pediatre|pedicure|pentesteur|pentesteuse|plasturgiste|
  polisseur|polisseuse|pompiste|portier|portiere|poseur|poseuse|praticien|praticienne|preleveur|preleveuse|producteur|productrice|projectionniste|psychiatre|psychomotricien|psychomotricienne|psychotherapeute|
  radiologue|ramoneur|ramoneuse|ravaleur|ravaleuse|receptionnaire|rectifieur|rectifieuse|referenceur|referenceuse|regisseur|regisseuse|regleur|regleuse|reparateur|reparatrice|repetiteur|repetitrice|retoucheur|
  retoucheuse|serrurier|serruriere|signaleur|signaleuse|solier|soliere|souscripteur|souscripteuse|staffeur|staffeuse|stratifieur|stratifieuse|tailleur|tailleuse|tapissier|tapissiere|tatoueur|tatoueuse|
  testeur|testeuse|thanatopracteur|thanatopractrice|toiletteur|toiletteuse|tolier|toliere|trader|tradere|travailleur|travailleuse|trieur|trieuse|tuyauteur|tuyauteuse|urbaniste|verrier|verriere|videaste|
  vitrier|vitriere|webdesigner|webdesignere|actor|actuary|anaesthetist|arborist|archivist|artist|assessor|attorney|audiologist|bailiff|beautician|beekeeper|bellhop|boilermaker|bookseller|brewer|broker|
  cardiologist|ceramicist|cheesemonger|childminder|cladder|climber|coder|collector|conductor|copywriter|curator|dancer|deckhand|dermatologist|diagnostician|dietitian|draughtsman|driller|economist|editor|
  educator|embalmer|entertainer|erector|finisher|firefighter|fishmonger|fixer|fundraiser|genealogist|geriatrician|glazier|greengrocer|greenkeeper|grinder|groom|groomer|groundsman|groundworker|grower|
  gynaecologist|handler|headteacher|herdsperson|hygienist|interviewer|jeweller|laminator|locksmith|maker|mediator|medic|metalworker|miner|musician|negotiator|neurologist|notary|oncologist|ophthalmologist|
  orthoptist|osteopath|paediatrician|phlebotomist|photographer|physician|pipefitter|planner|podiatrist|polisher|postman|printer|projectionist|promoter|prosthetist|psychiatrist|psychotherapist|radiographer|
  radiologist|ranger|renovator|repairer|seller|setter|shepherd|shunter|signaller|soldier|sorter|sprayer|stacker|stevedore|stonemason|storekeeper|surgeon|therapist|treasurer|underwriter|upholsterer|
  videographer|watchmaker|waterproofer|winder|wirer`
