import { createFormat } from './format.ts'
import { plural, type Forms } from './plural.ts'

const count = (number: number, forms: Forms) => plural('fr', number, forms)
const { number } = createFormat('fr')

export const chat = {
  title: 'Nouvelle conversation',
  thread: 'Conversation',
  placeholder: 'Demandez, affinez ou agissez : « passe la première en entretien »',
  placeholderShort: 'Demandez, affinez, agissez',
  placeholderCandidate: 'Votre réponse',
  message: 'Votre message',
  send: 'Envoyer',
  stop: 'Arrêter',
  attach: 'Joindre un CV',
  detach: (name: string) => `Retirer ${name}`,
  dropHere: 'Déposez le CV ici',
  newBelow: 'Nouveau',
  assistant: (name: string) => (name === 'builtin' ? 'Assistant intégré' : name),
  footNote: 'vous parlez à une IA, rien n’est envoyé sans votre accord',
  keySend: 'envoyer',
  keyResults: 'résultats',
  keyCommands: 'commandes',
  or: 'ou',
  tooLong: (length: number) =>
    `Ce message est trop long : ${number(length)} caractères, 32 000 au plus. Coupez-le en deux, ou joignez le texte comme fichier.`,
  you: 'Vous',
  bassin: 'Bassin',
  edit: 'Modifier',
  editMessage: 'Modifier le message',
  saveEdit: 'Renvoyer',
  copy: 'Copier',
  copied: 'Copié',
  regenerate: 'Refaire la réponse',
  continue: 'Continuer',
  retry: 'Réessayer',
  stopped: 'Vous avez arrêté la réponse.',
  cut: 'La réponse s’est arrêtée là. Votre message est gardé.',
  failed: 'La réponse n’est pas venue. Votre message est gardé.',
  offline: 'Pas de connexion.',
  offlineText: 'Votre message est gardé. Vous pouvez lire ce qui est déjà à l’écran.',
  degraded: (parts: readonly string[]) =>
    parts.includes('elasticsearch')
      ? 'Recherche partielle : moteur indisponible. Les résultats viennent de la base.'
      : parts.includes('embeddings') || parts.includes('vector')
        ? 'Recherche partielle : la recherche par le sens est indisponible. Les résultats viennent des mots.'
        : parts.includes('model') || parts.includes('assistant')
          ? 'Le modèle ne répond pas : l’assistant intégré a pris le relais.'
          : 'Réponse partielle : un service est indisponible.',
  working: 'Bassin cherche',
  status: {
    thinking: 'Bassin cherche',
    waiting: 'Bassin attend le modèle',
    falling_back: 'Le modèle ne répond pas, l’assistant intégré prend le relais',
  } as Record<string, string>,
  emptyTitle: 'Posez une question, comme à une collègue',
  emptyText: (candidates: number, jobs: number) =>
    `Vous avez ${count(candidates, { one: '# candidat', other: '# candidats' })} et ${count(jobs, { one: '# poste', other: '# postes' })}. Par exemple :`,
  firstTitle: 'Bassin est prêt, et encore vide',
  firstText: 'Pour que l’on trouve quelqu’un, il faut des CV. Par où commencer\u00a0:',
  firstCvs: 'Importer des CV, un dossier ou une archive',
  firstJob: 'Créer un poste',
  firstAsk: 'Ou dites-le ici\u00a0: «\u00a0crée un poste de cuisinier à Lyon, CDI\u00a0».',
  examples: [
    'aide-soignante de nuit à Villeurbanne, permis B, expérience en EHPAD',
    'Conducteurs SPL avec FIMO à moins de 20 km de Saint-Priest',
    'Où en est le poste Aide-soignant de nuit ?',
  ] as readonly string[],
  importCvs: 'importer des CV',
  candidateHello: (name: string) => `Bonjour ${name}. On fait votre profil ensemble, cela prend trois minutes. Vous avez un CV ?`,
  candidateBack: (name: string, percent: number) =>
    `Bonjour ${name}. Votre profil est complet à ${percent} %. Que voulez-vous savoir ?`,
  candidateAsks: ['Quels emplois me vont ?', 'Où en est ma candidature ?', 'Que manque-t-il à mon profil ?'] as readonly string[],
  newCv: 'ajouter un CV plus récent',
  addCv: 'Ajouter mon CV',
  noCv: 'Pas de CV',
  noCvSaid: 'Je n’ai pas de CV',
  aiNotice: 'Vous parlez à une IA. Elle note ce que vous dites pour votre profil. Des personnes décident, jamais elle.',
  aiNoticeRecruiter:
    'Vous parlez à une IA. Elle cherche et prépare ; vous décidez. Rien n’est fait à une personne sans votre accord.',
  rights: 'Vos droits',
  shownIn: (tool: string) => `Résultat : ${tool}`,
  toolRunning: 'En cours',
  toolFailed: 'Cette étape a échoué.',
  clicked: 'Action',
  details: 'Détails',
}

export const upload = {
  sending: (percent: number) => `Envoi, ${percent} %`,
  reading: 'Reçu, lecture en cours',
  ready: 'Reçu',
  failed: 'Le fichier n’est pas parti. Il est encore sur votre appareil.',
  remove: 'Retirer',
  tooMany: 'Cinq fichiers au plus à la fois.',
  readDone: (pages: number, lines: number) =>
    `Reçu, lu, ${count(pages, { one: '# page', other: '# pages' })}. ${count(lines, { one: '# ligne trouvée', other: '# lignes trouvées' })}.`,
}

export const approval = {
  toConfirm: 'À confirmer',
  nothingYet: 'Rien n’est encore fait : voici exactement ce qui se passera.',
  person: 'Personne',
  before: 'Avant',
  after: 'Après',
  what: 'Élément',
  becomes: 'devient',
  empty: 'rien',
  mails: (n: number) => count(n, { one: 'Le mail, en entier', other: '# mails, en entier' }),
  to: 'À',
  subject: 'Objet',
  yes: (n: number, mails: number) =>
    mails > 0
      ? count(mails, { one: 'Oui, faire et écrire', other: 'Oui, faire et écrire aux #' })
      : count(n, { zero: 'Oui, le faire', one: 'Oui, le faire', other: 'Oui, pour les #' }),
  no: 'Non, ne rien faire',
  keyYes: 'oui',
  keyNo: 'non',
  expires: (day: string, time: string) => `expire ${day} à ${time}`,
  done: 'C’est fait.',
  doneDetail: (time: string) => `Vous avez accepté à ${time}.`,
  undoHint: 'Annuler remet tout comme avant.',
  undo: 'Annuler',
  undoLeft: (left: string) => `Annuler (${left})`,
  minutesLeft: (n: number) => count(n, { one: 'Il reste # minute pour annuler.', other: 'Il reste # minutes pour annuler.' }),
  undone: 'Annulé : tout est revenu comme avant.',
  refused: 'Refusé : rien n’a été fait.',
  expired: 'Trop tard : cette demande a expiré. Rien n’a été fait.',
  conflict: 'Quelque chose a changé depuis : rien n’a été fait.',
  conflictHint: 'Demandez à nouveau pour voir ce qui se passerait maintenant.',
  askAgain: 'Demander à nouveau',
  spent: 'Cette demande a déjà servi.',
  pending: 'En attente de votre accord',
  working: 'En cours',
  saidYes: 'Oui',
  saidNo: 'Non, ne rien faire',
}

export const panel = {
  candidate: 'Personne affichée',
  job: 'Poste affiché',
  document: 'Document affiché',
  close: 'Fermer',
  previous: 'Précédent',
  next: 'Suivant',
  openPage: 'Ouvrir la fiche',
  openBoard: 'Ouvrir le tableau',
  cv: 'CV',
  profile: 'Profil',
  applications: 'Candidatures',
  history: 'Historique',
  stages: 'Étapes',
  advert: 'Annonce',
  criteria: 'Critères',
  evidenceOf: (label: string) => `Preuve : ${label}`,
  evidenceCount: (index: number, total: number) => `${index} / ${total}`,
  previousEvidence: 'Preuve précédente',
  nextEvidence: 'Preuve suivante',
  pageNumber: (page: number) => `page ${page}`,
  page: (page: number, total: number) => `page ${page} sur ${total}`,
  received: (when: string) => `reçu le ${when}`,
  noDocument: 'Pas de CV pour cette personne.',
  noText: 'Ce document n’a pas de texte lisible.',
  noApplication: 'Aucune candidature.',
  noHistory: 'Rien encore.',
  noFact: 'Aucune ligne dans ce profil.',
  loading: 'Chargement',
  download: 'Télécharger',
  positions: (n: number) => count(n, { one: '# poste', other: '# postes' }),
  openedOn: (when: string) => `ouvert le ${when}`,
  nobodyHere: 'Personne à cette étape.',
}
