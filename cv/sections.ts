import { composedKind } from './title-words.ts'

export const sectionKinds = [
  'summary',
  'work',
  'education',
  'skills',
  'languages',
  'certificates',
  'interests',
  'references',
  'projects',
  'volunteer',
  'publications',
  'contact',
  'practical',
] as const
export type SectionKind = (typeof sectionKinds)[number]

/** The lines of one document are asked again and again. */
const [plainOf, sectionsBy] = [new Map<string, string>(), new Map<string, readonly SectionKind[]>()]
const mostKept = 4000

/** Lower case, no accents, no signs: the form in which titles are compared. */
export function plain(text: string): string {
  if (text.length > 200) return made(text)
  const known = plainOf.get(text)
  if (known !== undefined) return known
  if (plainOf.size > mostKept) plainOf.clear()
  const found = made(text)
  plainOf.set(text, found)
  return found
}

function made(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, ' ')
    .replace(/&|\+/g, ' et ')
    .replace(/[^a-z0-9/ ]+/g, ' ')
    .replace(/\s*\/\s*/g, ' / ')
    .replace(/\s+/g, ' ')
    .trim()
}

const words = {
  summary: `what drives me|qui je suis|profil|mon profil|profil professionnel|profil personnel|profil candidat|a propos|a propos de moi|resume|resume professionnel|presentation|en bref|en quelques mots|
    qui suis je|introduction|accroche|objectif|objectifs|objectif professionnel|projet professionnel|mon projet|synthese|description personnelle|
    summary|professional summary|executive summary|career summary|profile summary|profile|professional profile|personal profile|candidate profile|career profile|about|about me|personal statement|statement|
    declaration personnelle|en resume|mon histoire|portrait|a mon sujet|en deux mots|en quelques lignes|mot d accroche|mes objectifs|objectif de carriere|carte de visite|
    at a glance|my story|personal summary|summary of qualifications|professional overview|career overview|snapshot|in a nutshell|my profile|career aim|personal introduction|about myself|mission statement|
    objective|career objective|professional objective|introduction|in short|in brief|overview|who i am|short profile|bio|biography|biographie|moi en bref|moi en quelques mots|me in short|why me|pourquoi moi|who am i|en un mot|elevator pitch|background summary|mot du consultant|le mot du consultant`,
  work: `my working life|working life|mon experience|mes emplois|mes postes|ou j ai travaille|experience|experiences|experience professionnelle|experiences professionnelles|parcours professionnel|parcours|mon parcours|mon parcours professionnel|emplois|emplois occupes|postes occupes|
    historique professionnel|historique des emplois|mes experiences|experience pro|experiences pro|carriere|activite professionnelle|activites professionnelles|vie professionnelle|parcours et experiences|experiences significatives|
    experiences cles|principales experiences|stages|experiences et stages|stages et emplois|emplois et stages|experience de travail|expertise professionnelle|experiences et realisations|autres experiences|experiences anterieures|
    work experience|professional experience|employment history|employment|employment record|career history|work history|career|job history|professional background|positions held|relevant experience|
    relevant work experience|professional history|career and experience|experience and employment|previous employment|current employment|current position|work|work background|career path|my experience|my career|
    ce que j ai fait|mon itineraire|itineraire|itineraire professionnel|cursus professionnel|mon chemin|missions realisees|emplois precedents|fonctions occupees|experience salariee|vecu professionnel|
    what i have done|what i ve done|what i did|my journey|journey|career journey|professional journey|track record|appointments|previous roles|posts held|employment details|record of employment|my work|experience record|
    other experience|additional experience|selected experience|professional career|internships|where i worked|where i have worked|where i ve worked|jobs|career to date`,
  education: `years of study|my years of study|annees d etudes|mes annees d etudes|mes diplomes|mon diplome|formation|formations|formation initiale|formation continue|formation et diplomes|formations et diplomes|diplomes et formations|diplomes et formation|diplome et formation|diplomes|diplome|etudes|etudes et formation|etudes et diplomes|
    parcours scolaire|parcours academique|parcours de formation|parcours universitaire|scolarite|cursus|cursus scolaire|cursus universitaire|cursus academique|formation academique|formation scolaire|formation professionnelle|
    formations professionnelles|mes formations|ma formation|mes etudes|formation universitaire|education et formation|formations initiale et continue|niveau d etudes|
    education|education et training|education and training|education et qualifications|education and qualifications|academic background|academic history|academic qualifications|academic record|qualifications|qualifications and training|
    ce que j ai appris|ce que j ai etudie|cursus de formation|bagage|bagage scolaire|titres et diplomes|diplomes obtenus|instruction|parcours d etudes|niveau scolaire|ecoles|
    what i have studied|what i studied|where i studied|my degrees|academic career|academic training|academic education|educational history|educational qualifications|education details|
    diplomas|my diplomas|studies|training|training and education|training and qualifications|schooling|academics|educational background|education history|my education|school|schools and degrees|degrees|qualifications and education`,
  skills: `ce que je sais faire|ce que je fais|je sais faire|competence|competences|competences cles|competences techniques|competences professionnelles|competences metier|competences metiers|competences informatiques|competences numeriques|competences transversales|competences personnelles|
    principales competences|mes competences|savoir faire|savoir etre|savoirs|qualites|qualites personnelles|qualites professionnelles|atouts|mes atouts|points forts|outils|outils maitrises|informatique|logiciels|bureautique|maitrise logicielle|
    domaines de competences|domaine de competences|domaines d expertise|domaine d expertise|domaines d intervention|expertise|expertises|connaissances|aptitudes|technologies|langages|environnement technique|competences et outils|
    competences et qualites|connaissances informatiques|outils informatiques|outils et logiciels|logiciels et outils|competences comportementales|savoir faire et savoir etre|competences organisationnelles|
    talents|mes talents|mes points forts|mes outils|forces|mes forces|boite a outils|connaissances et aptitudes|connaissances et competences|aptitudes et competences|aptitudes professionnelles|maitrise technique|
    specialites|mes specialites|domaines d excellence|capacites|je maitrise|ce que je maitrise|
    what i master|ce que je maitrise|my talents|talents|my skills|my strengths|my toolbox|toolbox|toolkit|what i am good at|what i m good at|areas of competence|fields of expertise|areas of knowledge|specialities|specialties|knowledge|knowhow|know how|technologies|
    key strengths and skills|capabilities|core strengths|competence|key competences|core competences|
    skill|skills|key skills|core skills|main skills|technical skills|professional skills|technical expertise|skills and tools|skills et tools|tools|tools and technologies|core competencies|key competencies|competencies|competences|areas of expertise|
    areas of strength|strengths|key strengths|it skills|computer skills|digital skills|hard skills|soft skills|personal skills|transferable skills|what i can do|what i do|skills summary|skills profile|skill set|skillset|abilities|technical proficiencies|
    proficiencies|software|key skills and competencies|skills and abilities|skills and competencies|skills and expertise|expertise and skills|personal qualities|job related skills|top skills|principales aptitudes`,
  languages: `les langues que je parle|langues que je parle|langue|langues|autres langues|other languages|langues etrangeres|langues parlees|langues vivantes|competences linguistiques|connaissances linguistiques|mes langues|langue maternelle et autres langues|
    je parle|langues pratiquees|langues et cultures|langues maitrisees|
    languages i speak|i speak|language abilities|languages known|
    language|languages|language skills|foreign languages|languages spoken|spoken languages|linguistic skills|language proficiency|my languages|languages and levels|langues et niveaux`,
  certificates: `certification|certifications|certificat|certificats|habilitation|habilitations|certifications et habilitations|habilitations et certifications|habilitations et permis|permis et habilitations|permis et certifications|
    certifications et permis|caces|caces et habilitations|habilitations et caces|caces et permis|permis et caces|attestations|agrements|titres et habilitations|cartes professionnelles|licences et certifications|certifications professionnelles|habilitations professionnelles|
    certificates|licences and certifications|licenses and certifications|licences et certifications|licenses et certifications|certifications and licences|certifications and licenses|licences and certificates|licenses and certificates|certificates and licences|
    accreditations|professional certifications|professional registration|professional registrations|registration|registrations|registrations and certificates|tickets|cards and tickets|tickets and cards|cards|professional qualifications|professional development|licences|licenses|certifications and registrations|certificates and cards|habilitations et cartes|short courses|formations courtes|courses and certificates|memberships`,
  interests: `centres d interet|centre d interet|centres d interets|centre d interets|interets|loisirs|mes loisirs|loisirs et interets|passions|hobbies|activites|activites extra professionnelles|activites extraprofessionnelles|sports et loisirs|loisirs et passions|
    activites et loisirs|activites et interets|interets personnels|mes passions|mes centres d interet|vie personnelle|hobby|
    mes interets|ce que j aime|ce qui m anime|hors travail|temps libre|a cote|en dehors du travail|hobbies et interets|
    what i love|things i love|free time|spare time|passions and interests|what i enjoy|leisure activities|beyond work|when i m not working|
    interests|hobbies and interests|interests and hobbies|personal interests|activities|activities and interests|interests and activities|outside work|leisure|leisure interests|other interests|my interests|passe temps|hors du travail|cote perso|away from work|off duty|out of hours|extra curricular activities|vie extra professionnelle|activites personnelles|le reste du temps`,
  references: `reference|references|references professionnelles|recommandations|mes references|referees|reference contacts|recommendations|professional references`,
  projects: `projet|projets|projets personnels|projets realises|realisations|portfolio|mes projets|projects|personal projects|key projects|selected projects|side projects|projects and achievements|achievements|key achievements`,
  volunteer: `benevolat|engagement|engagements|engagement associatif|engagements associatifs|engagement benevole|vie associative|activites associatives|activites benevoles|experience associative|experiences associatives|
    volunteering|volunteer|volunteer work|volunteer experience|voluntary work|volunteering experience|community involvement|community|community work`,
  publications: `publication|publications|articles|publications et communications|papers|selected publications|communications|conferences|talks|awards|honours|honors|honours and awards|awards and honours|grants|
    grants and awards|awards and grants|prizes|scholarships|distinctions|prix|prix et distinctions|distinctions et prix|bourses|bourses et prix|brevets|patents`,
  contact: `contact|contacts|coordonnees|mes coordonnees|me contacter|contactez moi|contact details|contact information|contact info|contact me|get in touch|informations personnelles|informations|infos|infos pratiques et contact|etat civil|
    me joindre|ou me trouver|comment me joindre|restons en contact|me trouver|informations candidat|liens|mes liens|
    say hello|links|where to find me|let s talk|how to reach me|
    informations de contact|details|personal details|personal information|personal info|renseignements|renseignements personnels|donnees personnelles|curriculum vitae|cv|resume cv|personal data|find me|reach me|identite`,
  practical: `je recherche|je cherche|mon souhait|permis|permis de conduire|mobilite|permis et mobilite|mobilite et permis|disponibilite|disponibilites|informations complementaires|informations pratiques|infos pratiques|divers|autre|autres|autres informations|infos complementaires|permis et vehicule|
    permis vehicule|disponibilite et mobilite|mobilite et disponibilite|mobilite geographique|en pratique|complements|complement|souhaits|ce que je cherche|ce que je recherche|recherche|poste recherche|situation|permis b|
    driving licence|driving license|driving licences|driving|availability|additional information|other information|other|further information|miscellaneous|practical|practical information|practical details|additional|extra|more|
    licence and vehicle|driving and availability|mobility|what i am looking for|looking for|preferences|job preferences|additional details`,
} satisfies Record<SectionKind, string>

const byTitle = new Map<string, SectionKind>()
const bySqueezed = new Map<string, string>()
for (const kind of sectionKinds) {
  for (const title of words[kind].split('|')) {
    if (!byTitle.has(plain(title))) byTitle.set(plain(title), kind)
    bySqueezed.set(plain(title).replaceAll(' ', ''), plain(title))
  }
}

/** The title that letters spell when their spaces are not to be trusted. */
export function squeezedTitle(letters: string): string | undefined {
  return bySqueezed.get(plain(letters).replaceAll(' ', ''))
}

/** «Mes savoir-faire», «My training». */
const own = /^(?:mes|mon|ma|my|les|the|nos|notre|our|quelques|some) /

/** «Expériences détaillées», «Recent work experience»: which of them, not what of. */
const which =
  /(?:^| )(?:detaill?ee?s?|detailed|en detail|in detail|recente?s?|recent|significative?s?|principale?s?|main|cles?|key|selected|selection|choisies?|relevant|pertinentes?|anterieure?s?|earlier|previous|precedente?s?|past|actuel(?:le)?s?|current|other|autres?|additional|complementaires?|initiales?|continues?|obtenue?s?|suivies?|professional|professionnel(?:le)?s?|full|further|scolaires?|universitaires?|academiques?|academic|history of|resume des|synthese des|liste des|list of|overview of|summary of|details of)(?= |$)/g
const told = new Set<SectionKind>(['work', 'education', 'skills', 'languages', 'certificates'])

function kindOf(title: string): SectionKind | undefined {
  const direct = byTitle.get(title) ?? byTitle.get(title.replace(own, ''))
  if (direct) return direct
  const bare = title
    .replace(own, '')
    .replace(which, '')
    .replace(/^ ?(?:et|and) | (?:et|and) ?$/g, '')
    .trim()
  const kind = bare && bare !== title ? byTitle.get(bare) : undefined
  return kind && told.has(kind) ? kind : composedKind(title)
}

/** «Formation(s)», «Diplômé(e)s». */
const optional = /\((?:s|e|es|x|ies)\)/gi

/** «II. Formation», «3) Skills», «B – Langues». */
export const numbering = /^(?:\d{1,2}|[IVX]{1,4}|[A-H])\s?(?:[.)/°]|[-–—:](?=\s))\s*(?=\p{Lu})/u

const stems: [RegExp, SectionKind][] = [
  [
    /(?<!\p{L})(?:exp[ée]rien|emploi|parcours|carri[èe]re|employment|career|work history|journey|stages?(?!\p{L})|internship)/iu,
    'work',
  ],
  [
    /(?<!\p{L})(?:formation|dipl[ôo]m|[ée]tudes|scolarit|cursus|educat|studies|academic|qualification|schooling|training)/iu,
    'education',
  ],
  [
    /(?<!\p{L})(?:comp[ée]ten|savoir|skill|expertise|ma[îi]trise|logiciel|software|outils|tools|technolog|aptitude|atouts|strength)/iu,
    'skills',
  ],
  [/(?<!\p{L})(?:langue|language|linguisti)/iu, 'languages'],
  [/(?<!\p{L})(?:certific|habilitation|caces|accredit|licen[cs]es)/iu, 'certificates'],
  [/(?<!\p{L})(?:int[ée]r[êe]ts|interests|loisirs|hobb|passions|pastimes)/iu, 'interests'],
  [/(?<!\p{L})(?:referees?|references|r[ée]f[ée]rences)/iu, 'references'],
  [/(?<!\p{L})(?:profil|objecti|summary|about|propos|pr[ée]sentation)/iu, 'summary'],
]

/** What a title that no list holds speaks of, by the word that comes first. */
export function hintOf(title: string): SectionKind | undefined {
  const found = stems.flatMap(([stem, kind]) => {
    const at = title.search(stem)
    return at < 0 ? [] : [{ at, kind }]
  })
  return found.sort((one, other) => one.at - other.at)[0]?.kind
}

/** Which sections a title announces: one for most, two for «Langues et informatique», none where it is no title. */
export function sectionsOf(title: string): readonly SectionKind[] {
  if (title.length > 70) return []
  const known = sectionsBy.get(title)
  if (known) return known
  if (sectionsBy.size > mostKept) sectionsBy.clear()
  const found = announcedBy(title)
  sectionsBy.set(title, found)
  return found
}

function announcedBy(title: string): SectionKind[] {
  const text = plain(title.replace(optional, '').replace(numbering, '')).replace(/^[/ ]+|[/ ]+$/g, '')
  if (!text || /\d{4}/.test(text)) return []
  const direct = kindOf(text)
  if (direct) return [direct]
  const parts = text.split(/ (?:et|and|\/) /)
  if (parts.length < 2 || parts.length > 3) return []
  const kinds = parts.map((part) => kindOf(part))
  if (kinds.some((kind) => !kind)) return []
  return [...new Set(kinds as SectionKind[])]
}
