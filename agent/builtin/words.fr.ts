import type { Refusal } from '#retrieval/query/slots'
import { actsFr } from './words-acts.fr.ts'
import { candidateFr } from './words-candidate.fr.ts'
import { houseFr } from './words-house.fr.ts'

const people = (count: number) => (count === 1 ? '1 personne' : `${count} personnes`)
const list = (names: string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`)
const or = (names: string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ou ${names.at(-1)}`)
const who = (names: string[]) => (names.length > 3 ? people(names.length) : list(names))
const reasons =
  ' : compétences, expérience, diplôme ou carte, disponibilité, lieu, salaire, poste pourvu, autre candidat, sans réponse ?'
const are = (names: string[]) => (names.length > 1 ? 'sont' : 'est')

const stages: Record<string, string> = {
  new: 'nouveau',
  screening: 'présélection',
  phone_screen: 'entretien téléphonique',
  test: 'test',
  interview: 'entretien',
  offer: 'offre',
  hired: 'embauche',
  rejected: 'non retenu',
  withdrawn: 'retiré',
}

const sorts: Record<string, string> = {
  relevance: 'pertinence',
  distance: 'distance',
  availability: 'disponibilité',
  experience: 'expérience',
  salary: 'salaire demandé',
  freshness: 'fraîcheur',
}

const refusals: Record<Refusal, string> = {
  age: 'l’âge',
  gender: 'le sexe',
  nationality: 'la nationalité',
  family_status: 'la situation de famille',
  pregnancy: 'la grossesse',
  origin: 'l’origine',
  health: 'la santé',
  disability: 'le handicap',
  religion: 'la religion',
  politics: 'les opinions politiques',
  union: 'l’activité syndicale',
  sexual_orientation: 'l’orientation sexuelle',
  gender_identity: 'l’identité de genre',
  morals: 'les mœurs',
  looks: 'l’apparence',
  name: 'le nom de famille',
  residence: 'le quartier ou la domiciliation',
  bank: 'la banque',
  vulnerability: 'la vulnérabilité économique',
  genetics: 'les caractéristiques génétiques',
  mutual_aid: 'l’activité mutualiste',
  autonomy: 'la perte d’autonomie',
  language_origin: 'l’accent ou la langue maternelle',
  whistleblower: 'le statut de lanceur d’alerte',
  army_reserve: 'la réserve militaire',
}

const cvReasons: Record<string, string> = {
  empty_file: ' : il est vide',
  password_protected: ' : il est protégé par un mot de passe',
  corrupted: ' : il est abîmé',
  unsupported_format: ' : je ne lis pas ce type de fichier',
  no_text: ' : il ne contient aucun texte',
  too_slow: ' : la lecture a pris trop de temps',
}

const questions: Record<string, string> = {
  title: 'Quel métier cherchez-vous ?',
  experience: 'Depuis quand exercez-vous ce métier, et chez qui ?',
  city: 'Dans quelle ville habitez-vous ?',
  availability: 'À partir de quand êtes-vous disponible ?',
  licences: 'Quels permis avez-vous ?',
  contractTypes: 'Quel contrat cherchez-vous : CDI, CDD, intérim ?',
  schedule: 'Quels horaires vous vont : jour, nuit, week-end ?',
  skills: 'Que savez-vous faire que cherche un employeur de votre métier ?',
  education: 'Quel est votre dernier diplôme ?',
  languages: 'Quelles langues parlez-vous, et à quel niveau ?',
  salary: 'Quel salaire demandez-vous, brut ou net ?',
}

const failures: Record<string, string> = {
  tool_missing: 'Je ne sais pas encore faire cela ici.',
  role_refused: 'Votre compte ne permet pas cette action.',
  candidate_missing: 'Je ne trouve pas cette personne.',
  candidate_unknown: 'Je ne trouve pas cette personne.',
  job_unknown: 'Je ne trouve pas ce poste.',
  conflict: 'Quelqu’un a changé la même chose entre-temps : regardez où elle en est avant de recommencer.',
  not_found: 'Je ne trouve pas ce dont vous parlez.',
  forbidden: 'Votre compte ne permet pas cette action.',
  invalid: 'Il me manque une précision pour le faire.',
  job_missing: 'Je ne trouve pas ce poste.',
  document_missing: 'Il n’y a pas de CV à ouvrir.',
  not_applied: 'Cette personne n’a pas de candidature pour ce poste.',
  answers_missing:
    'Avant votre candidature, ce poste pose quelques questions : répondez-y ci-dessous, puis envoyez-la. Aucune réponse ne vous écarte.',
  already_applied: 'La candidature existe déjà.',
  stage_missing: 'Ce poste n’a pas cette étape.',
  reason_needed: 'Pour écarter quelqu’un, il me faut un motif.',
  nothing_to_undo: 'Il n’y a rien à annuler.',
  already_undone: 'C’est déjà annulé.',
  undo_expired: 'Les dix minutes sont passées : ce n’est plus annulable.',
  version_conflict: 'Quelqu’un a changé la même chose entre-temps : regardez où elle en est avant de recommencer.',
  approval_outdated: 'Quelque chose a changé depuis la carte : demandez-le de nouveau pour voir la situation actuelle.',
  approval_expired: 'La demande a expiré : demandez-le de nouveau.',
  value_invalid: 'Je n’ai pas pu noter cette valeur.',
  input_invalid: 'Il me manque une précision pour le faire.',
  unavailable: 'Ce service ne répond pas pour l’instant ; réessayez dans un moment.',
  internal: 'Une erreur est survenue de notre côté ; rien n’a été changé.',
}

export const fr = {
  ...candidateFr,
  ...houseFr,
  ...actsFr,
  stages,
  refusals,
  questions,
  failures,
  people,
  who,
  greetingRecruiter:
    'Bonjour. Dites-moi qui vous cherchez, avec le métier, le lieu et ce qui compte ; je montre qui répond, preuves à l’appui.',
  greetingCandidate:
    'Bonjour. Je suis une IA : je note ce que vous dites pour votre profil, et des personnes décident. Avez-vous un CV à déposer ?',
  helpRecruiter:
    'Je cherche des candidats, j’affine, je compare, j’ouvre les CV, je présélectionne, je change d’étape et je note, toujours avec votre accord. Par exemple : « aide-soignant de nuit à Villeurbanne, permis B », puis « passe la première en entretien ».',
  helpCandidate:
    'Je fais votre profil à partir de votre CV ou de vos réponses, je vous montre les emplois qui vous vont, je postule avec votre accord et je vous dis où en sont vos candidatures.',
  aboutAi:
    'Oui, je suis une IA : l’assistant intégré de Bassin, qui suit des règles et n’invente rien. Des personnes décident, jamais moi.',
  thanks: 'Je vous en prie.',
  outOfScope:
    'Je m’occupe de recrutement : candidats, postes, candidatures. Dites-moi ce que je peux chercher ou faire pour vous.',
  unclearRecruiter: 'Je n’ai pas compris qui chercher. Donnez-moi un métier, un lieu ou un savoir-faire.',
  cannotYet: (tool: string) => `Je ne sais pas encore faire cela ici (${tool}).`,
  waiting: (count: number) =>
    count > 1
      ? `Voici ce qui se passera pour ${people(count)}. Je n’agis qu’après votre oui.`
      : 'Voici exactement ce qui se passera. Je n’agis qu’après votre oui.',
  declined: 'C’est noté : rien n’a été fait.',
  undoHint: 'Vous pouvez annuler pendant 10 minutes.',
  moved: (names: string[], stage: string, job: string) => `${who(names)} ${are(names)} à l’étape « ${stage} » pour ${job}.`,
  shortlisted: (names: string[], job: string) => `${who(names)} ${are(names)} en présélection pour ${job}.`,
  rejected: (names: string[], job: string) =>
    `${who(names)} ne ${names.length > 1 ? 'sont' : 'est'} pas retenu${names.length > 1 ? 's' : ''} pour ${job}.`,
  noted: 'La note est enregistrée.',
  undone: (count: number) =>
    count > 1 ? `C’est annulé : ${people(count)} ont retrouvé leur place.` : 'C’est annulé : tout est comme avant.',
  drafted: (title: string) =>
    `Voici une annonce pour « ${title} », faite de ce que vous avez dit et de rien d’autre. Rien n’est enregistré encore.`,
  jobCreated: (title: string) => `Le poste « ${title} » est créé.`,
  jobUpdated: (title: string) => `Le poste « ${title} » est à jour.`,
  searchMet: (met: number, asked: boolean) =>
    asked
      ? met === 1
        ? '1 personne répond à tous vos critères indispensables'
        : `${met} personnes répondent à tous vos critères indispensables`
      : `${people(met)} dans le vivier`,
  searchFirst: (name: string) => `${name} en tête`,
  searchUnknown: (count: number) => `Pour ${count} ${count === 1 ? 'autre' : 'autres'}, au moins un point n’est pas précisé.`,
  alike: (name: string, first: string) =>
    `Voici les profils les plus proches ${name ? `de celui de ${name}` : 'du sien'}${first ? `, ${first} en tête` : ''}.`,
  alikeUnsaved:
    'Une recherche de profils proches ne s’enregistre pas : dites-moi les critères à garder, métier, lieu, expérience.',
  searchNone: 'Personne ne répond à tout.',
  toCheck: (count: number) => `Pour ${people(count)}, au moins un point est à vérifier.`,
  searchRelax: (label: string, count: number) => `${label} : ${people(count)}.`,
  without: (what: string) => `Sans ${what}`,
  within: (km: number) => `À ${km} km`,
  noOneAtAll: 'Aucun profil ne s’en approche : essayez un autre métier ou un lieu plus large.',
  count: (met: number, unknown: number) =>
    met > 0
      ? `${met === 1 ? '1 personne répond' : `${met} personnes répondent`} à tous les critères${unknown > 0 ? `, et ${unknown} de plus ${unknown === 1 ? 'serait' : 'seraient'} à vérifier` : ''}.`
      : `Personne ne répond à tous les critères${unknown > 0 ? ` ; ${people(unknown)} ${unknown === 1 ? 'serait' : 'seraient'} à vérifier` : ''}.`,
  page: (from: number, to: number, total: number) => `Voici les personnes ${from} à ${to} sur ${total}.`,
  noMore: 'Il n’y a pas d’autre page.',
  sorted: (by: string) => `La liste est triée par ${sorts[by] ?? by}.`,
  cannotSort:
    'Je ne sais pas trier ainsi : je peux trier par pertinence, distance, disponibilité, expérience, salaire demandé ou fraîcheur.',
  degraded: 'Recherche partielle : moteur indisponible, les résultats viennent de la base.',
  refused: (names: string[]) =>
    `${capital(list(names))} ne ${names.length > 1 ? 'peuvent' : 'peut'} pas servir à choisir quelqu’un : je ${names.length > 1 ? 'les' : 'l’'}${names.length > 1 ? ' ' : ''}ai laissé${names.length > 1 ? 's' : ''} de côté.`,
  refusedOnly: 'Dites-moi plutôt le lieu, l’horaire exact ou l’expérience attendue.',
  compared: (names: string[]) => `${list(names)} sont côte à côte, critère par critère.`,
  exported: (name: string, anonymous: boolean) =>
    anonymous ? `Le CV anonyme est prêt : ${name}.` : `Le CV de ${name} est prêt à télécharger.`,
  duplicates: (total: number) =>
    total === 0
      ? 'Aucun doublon : chaque fiche est une personne.'
      : total === 1
        ? '1 doublon possible. Dites « fusionne les doublons » ou « ce ne sont pas les mêmes personnes ».'
        : `${total} doublons possibles. Dites lequel : « fusionne le premier doublon ».`,
  merged: (name: string) => `Les deux fiches de ${name} n’en font plus qu’une.`,
  keptApart: 'C’est retenu : ce sont deux personnes.',
  opened: (name: string) => `La fiche de ${name} est ouverte.`,
  cvOpened: (file: string) => `Le CV est ouvert : ${file}.`,
  cvReading: (file: string) => `${file} est reçu ; je le lis encore.`,
  cvFailed: (file: string, reason: string) =>
    `Je n’ai pas pu lire ${file}${cvReasons[reason] ?? ''}. Le fichier est gardé ; envoyez un PDF, un Word ou un texte lisible.`,
  listed: (total: number) => `${people(total)} dans la liste.`,
  jobs: (total: number) => (total === 1 ? '1 poste.' : `${total} postes.`),
  pipeline: (job: string, total: number, stagesText: string) =>
    `${job} : ${people(total)}${stagesText ? `, dont ${stagesText}` : ''}.`,
  inStage: (count: number, stage: string) => `${count} en ${stage}`,
  explain: (name: string, { met, unknown, unmet }: Record<'met' | 'unknown' | 'unmet', string[]>) =>
    [
      met.length > 0
        ? `${name} remplit ${met.length} critère${met.length > 1 ? 's' : ''} : ${list(met)}.`
        : `${name} ne remplit aucun critère.`,
      ...(unknown.length > 0 ? [`Non précisé : ${list(unknown)}.`] : []),
      ...(unmet.length > 0 ? [`Non rempli : ${list(unmet)}.`] : []),
    ].join(' '),
  notStated: 'Ce n’est pas précisé dans le profil.',
  whichPerson: (name: string, choices: string[]) => `${capital(name)} : ${or(choices)} ?`,
  guessedPerson: (name: string, other: string) => `Personne ne s’appelle ${name}. Vous parlez de ${other} ?`,
  whichOf: (choices: string[]) => `De qui parlez-vous : ${or(choices)} ?`,
  whichPersonAtAll: 'De qui parlez-vous ? Donnez un rang ou un nom.',
  noSuchPerson: (name: string) => `Je ne trouve personne du nom de ${name}.`,
  noSuchRank: (rank: number, total: number) => `La dernière liste compte ${people(total)} : il n’y a pas de numéro ${rank}.`,
  noList: 'Il n’y a pas encore de liste : dites-moi d’abord qui chercher.',
  whichJob: (choices: string[]) => (choices.length > 0 ? `Pour quel poste : ${or(choices)} ?` : 'Pour quel poste ?'),
  noSuchJob: (title: string) => `Je ne trouve pas le poste « ${title} ».`,
  whichStage: 'À quelle étape : présélection, test, entretien, offre ?',
  reasons,
  whichReason: (names: string[]) => {
    const more = names.length > 3 ? ` et ${names.length - 2} autres` : ''
    return `Pour quel motif${names.length > 0 ? ` écarter ${more ? names.slice(0, 2).join(', ') + more : list(names)}` : ''}${reasons}`
  },
  whatToDoWith: (names: string[]) =>
    `Que dois-je faire de ${list(names)} ? Par exemple : présélectionner, passer en entretien, écrire.`,
  whichNote: 'Que dois-je noter ?',
  profile: (completeness: number) => `Votre profil est complet à ${completeness} %.`,
  profileDone: (completeness: number) => `Votre profil est complet à ${completeness} % : tout l’essentiel y est.`,
  notedShort: 'C’est noté.',
  profileUpdated: (completeness: number) => `C’est noté. Votre profil est complet à ${completeness} %.`,
  correctHint: 'Vous pouvez corriger chaque ligne.',
  cvRead: (file: string) => `J’ai lu ${file}.`,
  matches: (count: number) => (count === 1 ? '1 emploi vous va bien.' : `${count} emplois vous vont bien.`),
  notIndexed: 'Votre profil vient de changer ; les emplois arrivent dans un instant.',
  noMatch: 'Aucun emploi ouvert ne correspond encore à votre profil.',
  matchApplied: (count: number): string => (count === 1 ? 'Vous y avez déjà postulé.' : 'Vous avez déjà postulé à tous.'),
  matchNext: 'Dites « postule au premier » pour envoyer votre profil.',
  applied: (title: string) => `Votre candidature pour « ${title} » est envoyée.`,
  withdrawn: (title: string) => `Votre candidature pour « ${title} » est retirée.`,
  noApplication: 'Vous n’avez pas encore de candidature.',
  application: (title: string, stage: string) => `Votre candidature pour « ${title} » est à l’étape « ${stage} ».`,
  applications: (count: number) => `Vous avez ${count} candidatures ; voici où en est chacune.`,
  whichApplication: (choices: string[]) => `Quelle candidature : ${or(choices)} ?`,
  list,
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
