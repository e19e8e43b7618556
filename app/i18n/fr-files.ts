type Params = Record<string, string | number>

/** Words about files: exports, duplicates, many CVs at once. */
export const files = {
  exportTitle: (name: string) => `CV de ${name}`,
  exportReady: 'Le fichier se fait quand vous le téléchargez.',
  listTitle: (n: number) => (n === 1 ? '1 personne, en tableur' : `${n} personnes, en tableur`),
  listNote: (time: string) =>
    `Fichier CSV pour Excel ou LibreOffice, à télécharger avant ${time}. Il n’est gardé nulle part ; l’export est inscrit au journal.`,
  listOver: (n: number) =>
    `L’export de ${n === 1 ? '1 personne' : `${n} personnes`} n’est plus téléchargeable : demandez-le de nouveau.`,
  anonymousTag: 'Anonyme',
  anonymousNote: 'Sans nom, contact, photo, âge ni adresse ; les dates d’études et les références sont retirées.',
  download: (format: string) => `Télécharger en ${format}`,
  otherFormats: 'Autres formats',
  exportLabel: 'Exporter le CV',
  exportNamed: 'Avec le nom',
  exportBlind: 'Version anonyme',
  duplicates: 'Doublons',
  duplicatesIntro: 'Des fiches qui sont peut-être une même personne, avec ce qui le fait penser. Rien n’est fusionné sans vous.',
  noDuplicate: 'Aucun doublon : chaque fiche est une personne.',
  duplicateReason: {
    email: (value: string) => `même mail : ${value}`,
    phone: (value: string) => `même téléphone : ${value}`,
    employer: (value: string) => `même nom, même employeur aux mêmes dates : ${value}`,
  },
  sideBySide: (n: number) => (n === 1 ? 'Voir le doublon côte à côte' : `Voir les ${n} doublons côte à côte`),
  lineNames: { name: 'Nom', email: 'Mail', phone: 'Téléphone' },
  olderRecord: 'Fiche la plus ancienne',
  newerRecord: 'Fiche la plus récente',
  createdOn: (day: string) => `créée le ${day}`,
  newest: 'le plus récent',
  sameEverywhere: 'Les deux fiches disent la même chose ; leurs listes seront réunies.',
  mergeButton: 'Fusionner',
  apartButton: 'Ce ne sont pas les mêmes',
  merged: (name: string) => `Les deux fiches de ${name} n’en font plus qu’une.`,
  keptApart: (names: readonly string[]) => `${names.join(' et ')} restent deux fiches, et ne seront plus proposées.`,
  proposedAgain: (names: readonly string[]) => `${names.join(' et ')} pourront être proposées de nouveau.`,
  undoMerge: 'Annuler la fusion',
  mergeUndone: 'La fusion est annulée : les deux fiches sont revenues.',
  moreDuplicates: 'Doublons suivants',
  chooseValue: (line: string) => `Quelle valeur garder : ${line}`,
  importButton: 'Importer des CV',
  importDrop: 'Déposez ici les CV ou l’archive',
  bulkTitle: 'Import de CV',
  bulkOver: (done: number, total: number) => (done >= total ? 'Import terminé' : `Import arrêté après ${done} sur ${total}`),
  bulkCounts: (counts: { sent: number; total: number; read: number; duplicates: number; failed: number }) =>
    `${counts.sent} envoyés sur ${counts.total} · ${counts.read} lus · ${counts.duplicates} déjà là · ${counts.failed} non lus`,
  bulkLeft: (seconds: number) => (seconds < 90 ? `encore ${seconds} s` : `encore ${Math.round(seconds / 60)} min`),
  bulkStop: 'Arrêter',
  bulkClose: 'Fermer',
  bulkSee: 'Voir les candidats',
  bulkUnread: (n: number) => (n === 1 ? '1 fichier non lu, et pourquoi' : `${n} fichiers non lus, et pourquoi`),
}

/** Approval cards of the tools about files. */
export const fileWords = {
  'get_exported_candidates.title': 'Télécharger un export',
  'export_profile.title': ({ name = '' }: Params) => `Exporter le CV de ${name}`,
  'export_profile.anonymous': ({ name = '' }: Params) => `Exporter le CV anonyme de ${name}`,
  'export_profile.warning':
    'Le fichier sort de Bassin : il n’est plus protégé ni effacé avec le reste. L’export est inscrit au journal.',
  'merge_candidates.title': ({ name = '' }: Params) => `Fusionner les deux fiches de ${name}`,
  'merge_candidates.warning':
    'Les deux fiches n’en font qu’une : le fait le plus récent l’emporte, chaque source est gardée. Annulable dix minutes.',
  'dismiss_duplicate.title': 'Garder les deux fiches séparées',
  'forget_merge.title': 'Oublier une fusion',
} as Record<string, string | ((params: Params) => string)>
