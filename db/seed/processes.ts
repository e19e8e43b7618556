import type { StageKind } from '../schema.ts'

/** Who stands where in each job of the demo: files of `cv/`, or people by trade and number. */
export const processes: Record<string, Partial<Record<StageKind, string[]>>> = {
  'aide-soignant-de-nuit': {
    new: ['CV-elodie-grangeon.pdf', 'aide-soignant-3', 'marguerite tchoumi.txt'],
    screening: ['cv-sandrine-cottavoz.pdf', 'aminata_sarr-guyot_cv2026.pdf', 'aide-soignant-1'],
    phone_screen: ['Mazuyer Florian CV aide soignant.docx'],
    interview: ['pham-thi-lan-as.pdf', 'aide-soignant-5'],
    rejected: ['morvillier.pdf'],
  },
  'conducteur-spl-regional': {
    new: ['rachid_ouardi_PL.txt', 'conducteur-spl-2'],
    screening: ['CV_conducteur_SPL_Mondoloni.pdf', 'conducteur-spl-1'],
    interview: ['Kaczmarek-Bonnet Sylwia.docx'],
    offer: ['conducteur-spl-3'],
    withdrawn: ['Gareth Pryce CV.txt'],
  },
  'cuisinier-de-collectivite': {
    new: ['CV Rosalie Ngata.docx', 'cuisinier-2'],
    screening: ['Pontvianne-Gerald-cuisinier.pdf'],
    interview: ['cuisinier-1'],
    hired: ['cuisinier-4'],
    rejected: ['commis-de-cuisine-1'],
  },
  'electricien-h0-b0': {
    new: ['electricien-1', 'electricien-3'],
    screening: ['CV_Ines_Taleb-Roche.pdf'],
    test: ['electricien-2'],
    interview: ['escoffon-bruno-electricien.pdf'],
    hired: ['electricien-4'],
  },
  'comptable-unique': {
    new: ['comptable-2'],
    screening: ['Priya Raman - Accountant.docx', 'comptable-1'],
    interview: ['Aubanel_Veronique_Comptable.pdf'],
    rejected: ['comptable-5'],
  },
  'back-end-developer': {
    new: ['vernoux-loic-dev-junior.pdf', 'developpeur-2'],
    screening: ['antoine-ravoux-dev.pdf', 'software-developer-1'],
    test: ['T. Zielinski devops.docx'],
    interview: ['Bankole_Oluwaseun_backend.pdf'],
    rejected: ['Elena-Markovic-frontend.pdf'],
  },
  serveur: {
    new: ['serveur-1', 'waiter-2'],
    screening: ['matteo-ferrandi-serveur.pdf'],
    phone_screen: ['serveur-3'],
    interview: ['chloe_whitcombe_resume.pdf'],
    withdrawn: ['serveur-4'],
  },
  'cariste-caces-3-et-5': {
    new: ['cariste-2', 'preparateur-de-commandes-1'],
    screening: ['ferhaoui-malik-cariste.pdf', 'cariste-1'],
    interview: ['dabo melissa cariste.txt'],
    hired: ['cariste-4'],
    rejected: ['Ratsimba_Steven_CV.docx'],
  },
  infirmier: {
    new: ['infirmier-2'],
    screening: ['CV Samir HADJADJ infirmier.docx'],
    interview: ['Bachevillier_IDE.pdf'],
    offer: ['infirmier-1'],
  },
  'agent-ssiap-1': {
    new: ['agent-de-securite-1'],
    screening: ['keita-blanc_moussa_ssiap1.pdf'],
    test: ['agent-de-securite-3'],
    rejected: ['agent-de-securite-2'],
  },
  aesh: { new: ['aesh-1', 'auxiliaire-de-puericulture-1'], screening: ['jomard_nathalie_aesh.pdf'], interview: ['aesh-2'] },
  'agent-d-entretien': {
    new: ['agent-d-entretien-1', 'agent-d-entretien-4'],
    screening: ['cisse-renaud.txt'],
    phone_screen: ['agent-d-entretien-2'],
    hired: ['agent-d-entretien-3'],
  },
}

/** Notes that recruiters left, by job and stage. */
export const notes: { job: string; stage: StageKind; text: string; by: 0 | 1 }[] = [
  {
    job: 'aide-soignant-de-nuit',
    stage: 'interview',
    text: 'Très claire sur les transmissions du matin. Demande si le stationnement est éclairé la nuit.',
    by: 0,
  },
  { job: 'aide-soignant-de-nuit', stage: 'screening', text: 'À rappeler après 17 h, travaille de nuit cette semaine.', by: 1 },
  {
    job: 'conducteur-spl-regional',
    stage: 'offer',
    text: 'D’accord sur le salaire, attend la date de début. Préavis d’un mois.',
    by: 1,
  },
  {
    job: 'conducteur-spl-regional',
    stage: 'interview',
    text: 'Veut rentrer chaque soir : c’est le cas sur cette tournée.',
    by: 0,
  },
  { job: 'electricien-h0-b0', stage: 'test', text: 'Test sur armoire prévu jeudi, apporter les EPI.', by: 0 },
  {
    job: 'back-end-developer',
    stage: 'interview',
    text: 'Good questions about on-call. Prefers three days in the office.',
    by: 1,
  },
  { job: 'cariste-caces-3-et-5', stage: 'screening', text: 'CACES vus, copies au dossier. Disponible tout de suite.', by: 0 },
  { job: 'infirmier', stage: 'offer', text: 'La clinique confirme la reprise d’ancienneté.', by: 0 },
  { job: 'cuisinier-de-collectivite', stage: 'hired', text: 'Commence le 1er du mois, contrat signé.', by: 1 },
  { job: 'comptable-unique', stage: 'interview', text: 'A déjà tenu une comptabilité seule pendant six ans.', by: 1 },
]
