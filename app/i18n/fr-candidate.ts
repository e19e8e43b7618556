import { plural, type Forms } from './plural.ts'

const count = (number: number, forms: Forms) => plural('fr', number, forms)

export const candidate = {
  profileTitle: 'Mon profil',
  profileIntro: 'Voici ce que Bassin a compris de vous. Vous pouvez tout corriger.',
  correct: 'Corriger',
  correctLine: (name: string) => `Corriger : ${name}`,
  answer: 'Répondre',
  save: 'Enregistrer',
  corrected: 'Corrigé par vous',
  fromCv: (page?: number) => (page ? `CV p. ${page}` : 'CV'),
  saidHere: 'Dit dans la conversation',
  complete: (percent: number) => `Profil complet à ${percent} %`,
  missing: 'Ce qui manque pour être trouvé',
  askedByJobs: (n: number) => count(n, { one: 'demandé par # emploi', other: 'demandé par # emplois' }),
  add: 'Ajouter',
  jobsFitThem: (n: number) =>
    count(n, { zero: 'Aucun poste ne correspond', one: '# poste correspond', other: '# postes correspondent' }),
  jobsFit: (n: number) =>
    count(n, { zero: 'Aucun emploi ne vous va encore', one: '# emploi vous va bien', other: '# emplois vous vont bien' }),
  notIndexed: 'Votre profil est trop court pour chercher, ou vient d’être lu : ajoutez une ligne, ou revenez dans un instant.',
  apply: 'Postuler',
  applied: 'Candidature envoyée',
  applyTo: (title: string) => `Je postule : ${title}`,
  questions: 'Questions',
  dontKnow: 'Je ne sais pas',
  later: 'Plus tard',
  yes: 'Oui',
  no: 'Non',
  lookedAt: 'Ce qui a été regardé',
  interviewAt: (when: string, how: (string | undefined)[]) =>
    `Entretien le ${when}${how
      .filter(Boolean)
      .map((one) => `, ${one}`)
      .join('')}.`,
  interviewOffered: 'Un entretien vous est proposé.',
  interviewOpen: 'Changer d’heure ou l’ajouter à mon agenda',
  interviewChoose: 'Choisir une heure',
  testDue: (when: string) => `Un test vous attend, à rendre avant le ${when}.`,
  testTake: 'Ouvrir le test',
  rejectedFor: (reason: string) =>
    `Motif donné : ${reason.toLowerCase()}. Vous pouvez demander à une personne de vous l’expliquer.`,
  personDecides: 'Un logiciel a trié les critères. Une personne décide.',
  explain: 'Demander une explication',
  explainText: 'Explique-moi ce qui a été regardé pour ma candidature',
  withdraw: 'Retirer ma candidature',
  noApplication: 'Vous n’avez pas encore postulé.',
  noLine: 'Votre profil est vide. Ajoutez un CV, ou parlez à Bassin.',
  since: (days: number) => count(days, { zero: 'depuis aujourd’hui', one: 'depuis # jour', other: 'depuis # jours' }),
  clash: (first: string, second: string) => `Deux versions : « ${first} » et « ${second} ». Laquelle est la bonne ?`,
}
