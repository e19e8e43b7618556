import type { SectionKind } from './sections.ts'

/** What a title speaks of. Words that also label a line of a job («missions», «fonction», «poste») count in the plural or beside a telling word only. */
const nouns: Partial<Record<SectionKind, string>> = {
  work: 'experience experiences emplois postes parcours carriere career employment employments jobs roles positions posts employers employeurs assignments stages internships chantiers metiers',
  education:
    'formation formations etudes diplome diplomes degrees studies schooling education learning training apprenticeships apprentissages scolarite titres academics',
  skills:
    'competence competences competencies savoirs skill skills tools outils strengths atouts methods methodes techniques domaines logiciels software abilities knowledge keywords aptitudes capacites specialites specialisms',
  summary:
    'profil profile presentation synthese avis appreciation commentaire commentaires comments opinion summary overview introduction intro synopsis pitch statement goals aims motivation motivations objectif objectifs objective objectives',
  languages: 'langue langues language languages tongues',
  certificates:
    'certification certifications certificats certificates habilitation habilitations attestations accreditations permits autorisations agrements clearances',
  interests: 'loisirs sport sports passions hobbies interests pastimes interets',
}

/** Singulars that name a job where something says which one. */
const singular =
  /^(?:(?:poste|emploi) (?:actuel|occupe|en cours)|derniers? (?:postes?|emplois?)|(?:current|present|last|latest|most recent) (?:role|job|position|post)|roles? held|metier exerce)$/
const weak: Record<string, SectionKind> = { historique: 'work', timeline: 'work', cheminement: 'work', trajectoire: 'work' }

const neutral = new Set(
  `le la les l un une mon ma mes son sa ses notre nos votre my our their his her your the a an de du des d of and et en in au aux on to for from with by pour par sur s
  pro professionnel professionnelle professionnels professionnelles professional perso personnel personnelle personnels personnelles personal travail entreprise terrain alternance interim work working paid salarie salariee
  candidat candidate candidature consultant consultante interesse interessee recruteur recruiter applicant
  passe passes passee passees past previous former precedent precedents precedente precedentes anterieur anterieurs anterieure anterieures earlier dernier derniers derniere dernieres last latest recent recents recente recentes actuel actuels actuelle actuelles current present most plus so far date
  principal principaux principale principales main key cle cles core major majeur majeurs majeure majeures important importants importantes marquant marquants marquante marquantes significatif significatifs significative significatives selected relevant
  occupe occupes exerce exerces exercee exercees realise realises realisee realisees confie confiee confiees confies effectue effectues effectuee effectuees tenu tenus held done undertaken suivi suivis suivie suivies obtenu obtenus obtenue obtenues valide valides validees completed gained obtained received taken acquis acquise acquises maitrise maitrises maitrisee maitrisees mastered parle parlee parlees spoken pratique pratiques pratiquee pratiquees
  detail details detaille detailles detaillee detaillees detailed short bref brief courte courtes court complet complete full quelques mots few words ligne lignes
  technique technical operationnel operationnels operationnelle operationnelles fonctionnel fonctionnelles practical pratiques clinique clinical teaching industry field metier trade transversales digital numeriques
  superieur superieures higher further formal initial initiale continue academique academiques academic universitaire universitaires scolaire scolaires theorique
  electrique electriques personnelle extra divers autres other various additional complementaire complementaires
  historique history record path timeline highlights set list liste`.split(/\s+/),
)

const kinds = new Map(
  Object.entries(nouns).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as SectionKind] as const)),
)

/** «Profil du candidat», «Expériences les plus marquantes», «Employment so far»: one noun that tells, and nothing but words that say whose or which. */
export function composedKind(title: string): SectionKind | undefined {
  if (singular.test(title)) return 'work'
  const words = title.split(' ').filter(Boolean)
  if (!words.length || words.length > 7) return undefined
  const found = new Set(words.flatMap((word) => kinds.get(word) ?? []))
  if (found.size > 1 || words.some((word) => !kinds.has(word) && !neutral.has(word) && !weak[word])) return undefined
  // «Technical» over «Languages» are two labels.
  if (found.has('languages') && words.some((word) => /^(?:techni|digital|numer|pro)/.test(word))) return undefined
  return found.size ? [...found][0] : words.map((word) => weak[word]).find(Boolean)
}
