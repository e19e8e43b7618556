const fields: Record<string, string> = {
  availability: 'Disponibilité',
  salary: 'Salaire demandé',
  phone: 'Téléphone',
  email: 'Mail',
  licences: 'Permis',
  languages: 'Langues',
  city: 'Ville',
  education: 'Formation',
  certificates: 'Certificats',
  contract: 'Contrat cherché',
  experience: 'Expérience',
}
const list = (names: string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`)
/** Whom each of several cards is about. */
const named = (cards: string[][]) => {
  const names = cards.map((own) => (own.length > 3 ? `${own.slice(0, 2).join(', ')}…` : list(own))).filter(Boolean)
  return names.length > 0 ? ` (${names.slice(0, 4).join(' ; ')})` : ''
}

const at: Record<string, string> = {
  new: 'en nouveau',
  screening: 'en présélection',
  phone_screen: 'en entretien téléphonique',
  test: 'en test',
  interview: 'en entretien',
  offer: 'à l’étape offre',
  hired: 'embauchées',
}

/** What a job's report counts; `places` words who is at which stage. */
export type Standing = {
  applications: number
  running: number
  hired: number
  positions: number
  rejected: number
  withdrawn: number
  late: number
  daysToHire: { median: number | null }
  places: string
}
const several = (count: number, word: string) => `${count} ${word}${count > 1 ? 's' : ''}`

/** What is said about jobs, the house and the profile of one person. */
export const houseFr = {
  conversationsAt: 'Vos conversations sont à gauche : on peut les chercher, les renommer et les supprimer.',
  fieldKnown: (field: string, name: string, values: string[]) => `${fields[field] ?? field} de ${name} : ${values.join(' ; ')}.`,
  fieldUnknown: (field: string, name: string) => `${fields[field] ?? field} : ce n’est pas précisé dans le profil de ${name}.`,
  messagesDrafted: (count: number) =>
    count > 1
      ? `${count} messages sont prêts à relire. Rien n’est envoyé sans vous.`
      : 'Le message est prêt à relire. Rien n’est envoyé sans vous.',
  messages: (count: number) => (count === 0 ? 'Aucun message.' : count === 1 ? '1 message.' : `${count} messages.`),
  reported: 'Voici où en sont vos recrutements.',
  jobReport: (job: string, of: Standing) => {
    if (of.applications === 0) return `${job} : aucune candidature pour l’instant.`
    const ended = [
      `${several(of.hired, 'embauche')} pour ${several(of.positions, 'poste')}`,
      ...(of.rejected > 0 ? [several(of.rejected, 'refus').replace(/refuss$/, 'refus')] : []),
      ...(of.withdrawn > 0 ? [several(of.withdrawn, 'retrait')] : []),
    ]
    const late =
      of.late > 0
        ? ` ${of.late > 1 ? `${of.late} dépassent` : '1 dépasse'} le délai de ${of.late > 1 ? 'leur' : 'son'} étape.`
        : ''
    const pace =
      of.daysToHire.median === null ? '' : ` Délai médian d’embauche : ${String(of.daysToHire.median).replace('.', ',')} jours.`
    return `${job} : ${several(of.applications, 'candidature')}, dont ${of.running} en cours${of.places ? ` (${of.places})` : ''} ; ${list(ended)}.${late}${pace}`
  },
  exportFiguresAt: 'Les chiffres s’exportent depuis leur page : Rapports ou Journal, puis « Exporter ».',
  exportFirst: (most: number, total: number) => `Un fichier tient ${most} personnes : les premières des ${total}.`,
  listExported: (count: number) =>
    count === 1
      ? 'Le fichier d’une personne est prêt sur la carte, pour un quart d’heure.'
      : `Le fichier de ${count} personnes est prêt sur la carte, pour un quart d’heure.`,
  noSavedSearch: 'Aucune recherche n’est enregistrée.',
  whichSearch: (choices: string[]) => `Quelle recherche : ${choices.join(', ')} ?`,
  searchSaved: (name: string, alert: string) =>
    `La recherche « ${name} » est enregistrée${alert === 'daily' ? ', avec une alerte chaque jour' : alert === 'weekly' ? ', avec une alerte chaque lundi' : ''}.`,
  searchDeleted: (name: string) => `La recherche « ${name} » est supprimée.`,
  savedSearches: (count: number) =>
    count === 0
      ? 'Aucune recherche n’est enregistrée.'
      : count === 1
        ? '1 recherche enregistrée.'
        : `${count} recherches enregistrées.`,
  whatToDo: 'Que dois-je faire, et pour qui ?',
  sayInstead: 'Dites-moi ce que je fais à la place.',
  whichOfList: (count: number) => `À qui : aux ${count} personnes de la liste ? Sinon, donnez des rangs ou des noms.`,
  noListAsk: 'Il n’y a pas encore de liste : qui cherchez-vous ?',
  noTest: 'Il n’y a pas encore de test : écrivez-en un, ou reprenez un modèle, dans Tests.',
  whichTest: (names: string[]) => `Quel test : ${names.join(', ')} ? Dites-le avec son nom.`,
  nobodyTested: (passed: boolean | undefined): string =>
    passed === undefined
      ? 'Personne n’a encore rendu de test pour ce poste.'
      : passed
        ? 'Personne n’a réussi de test pour ce poste.'
        : 'Personne n’a raté de test pour ce poste.',
  testSent: (names: string) => `Le test est prêt pour ${names} : le mail part dans dix minutes.`,
  testsListed: (total: number): string => (total === 0 ? 'Aucun test.' : total === 1 ? '1 test.' : `${total} tests.`),
  howManyAt: (count: number, stage: string, job: string) =>
    count === 0
      ? `Personne n’est ${at[stage] ?? stage} pour ${job}.`
      : `${count === 1 ? '1 personne est' : `${count} personnes sont`} ${at[stage] ?? stage} pour ${job}.`,
  nobodyIn: (stage: string) => `Personne n’est ${at[stage] ?? stage} pour ce poste.`,
  whoIsIn: (names: string[], stage: string, job: string) =>
    names.length === 0
      ? `Personne n’est ${at[stage] ?? stage} pour ${job}.`
      : `${list(names.slice(0, 6))}${names.length > 6 ? ` et ${names.length - 6} de plus` : ''} ${names.length > 1 ? 'sont' : 'est'} ${at[stage] ?? stage} pour ${job}.`,
  whichTitle: 'Quel est l’intitulé du poste ? Par exemple : « crée un poste de cuisinier à Lyon, CDI ».',
  whichField:
    'Que dois-je changer : le salaire, le contrat, la ville, le titre ou le client ? Par exemple : « change le salaire du poste Cuisinier à 2 300 € brut ».',
  severalCards: (cards: string[][]) => `${cards.length} cartes attendent${named(cards)} : répondez sur chacune d’elles.`,
  stillWaiting: (cards: string[][]) =>
    `${cards.length > 1 ? `${cards.length} autres cartes attendent` : 'Une autre carte attend'} encore votre réponse${named(cards)}.`,
  noCard: 'Rien n’attend votre accord. Dites-moi ce que je dois préparer.',
  waitingCount: (count: number) =>
    count === 0
      ? 'Rien n’attend votre accord.'
      : count === 1
        ? '1 action attend votre oui.'
        : `${count} actions attendent votre oui.`,
  journal: (count: number) => `Voici les dernières lignes du journal, sur ${count}.`,
  workspace: (candidates: number, jobs: number) => `${candidates} candidats et ${jobs} postes ouverts.`,
  jobOpened: (title: string) => `Le poste « ${title} » est ouvert à l’écran.`,
  jobsFit: (count: number) =>
    count === 0
      ? 'Aucun poste ouvert ne correspond à ce profil.'
      : count === 1
        ? '1 poste correspond.'
        : `${count} postes correspondent.`,
}
