import { dayWriter } from '#lib/paris-clock'
import type { ApplicantKind } from './applicant/kinds.ts'

const day = dayWriter('fr', { weekday: 'long', day: 'numeric', month: 'long' })
const or = (names: string[]) => names.map((name) => `« ${name} »`).join(', ')
const offers: Partial<Record<ApplicantKind, string>> = {
  job_pay: 'C’est payé combien ?',
  job_place: 'C’est où ?',
  job_hours: 'Quels sont les horaires ?',
  job_contract: 'C’est quel contrat ?',
  job_need: 'Que faut-il pour ce poste ?',
  job_employer: 'C’est quelle entreprise ?',
  job_what: 'Parlez-moi de ce poste',
  find: 'Quels emplois me vont ?',
  advise: 'Lequel me va le mieux ?',
  apply: 'Je postule',
  status: 'Où en est ma candidature ?',
  why: 'Pourquoi n’ai-je pas été retenu ?',
  when: 'Quand aurai-je une réponse ?',
  interview: 'Quand est mon entretien ?',
  move: 'Je ne peux pas venir à l’entretien',
  withdraw: 'Je retire ma candidature',
  held: 'Que savez-vous de moi ?',
  whosees: 'Qui voit mon profil ?',
  stop: 'Ne m’écrivez plus',
  erase: 'Effacez mes données',
  correct: 'Il y a une erreur dans mon profil',
  export: 'Exporte mon profil',
  hide: 'Cachez mon profil à mon employeur',
  howlong: 'Combien de temps gardez-vous mes données ?',
  sendcv: 'Comment déposer mon CV ?',
  nocv: 'Je n’ai pas de CV',
  test: 'Je n’arrive pas à ouvrir le test',
  moretime: 'Puis-je avoir plus de temps pour le test ?',
  person: 'Je veux parler à une personne',
}

/** What only a candidate is told, beside their profile and applications. */
export const applicantFr = {
  unclearLines: ['Je n’ai pas compris.', 'Je n’ai toujours pas saisi ; dites-le autrement, ou choisissez.'] as readonly string[],
  offers,
  youCanSay: (choices: string[]) => `Vous pouvez dire : ${or(choices)}.`,
  bye: 'Bonne journée, et à bientôt. Votre profil reste tel que vous l’avez laissé.',
  howFar: 'Jusqu’à combien de kilomètres de chez vous ? Dites par exemple « 15 km ».',
  notHad: 'Je n’écris que ce que vous avez : rien n’est ajouté à votre profil, et cela ne vous écarte pas.',
  shiftsGone: 'C’est noté : ces horaires ne sont plus sur votre profil. Vous pouvez annuler pendant 10 minutes.',
  jobOver: 'C’est entendu. Si un emploi de votre profil est fini, corrigez sa date ci-dessous.',
  jobEnded: (position: string) =>
    `C’est noté : ${position ? `« ${position} »` : 'votre dernier emploi'} s’arrête ce mois-ci. Corrigez la date si c’est une autre ; vous pouvez annuler pendant 10 minutes.`,
  jobTold: (title: string, first: string) => `« ${title} »${first ? ` : ${first}` : ''} Toute l’annonce est à l’écran.`,
  jobSays: (title: string, told: string) => `« ${title} » : ${told}.`,
  jobQuotes: (title: string, told: string) => `L’annonce de « ${title} » dit : ${told}`,
  jobNeeds: (asked: string[]) => `Demandé : ${asked.join(', ')}. Rien ne vous empêche de postuler.`,
  verdicts: { met: 'vous l’avez', not_met: 'votre profil dit autre chose', unknown: 'non précisé sur votre profil' } as Record<
    string,
    string
  >,
  notInAdvert: (title: string) =>
    `L’annonce de « ${title} » ne le dit pas. Demandez-le à l’agence, en répondant à l’un de ses mails, ou à l’entretien.`,
  yourChoice: 'Le choix vous revient : chaque ligne dit ce que vous remplissez et ce qui manque.',
  answerBy: (moment: string) => `L’agence s’est donné jusqu’au ${day(moment)} pour vous répondre.`,
  noDueDay: 'Aucun jour de réponse n’est fixé : si rien ne vient, répondez au dernier mail de l’agence.',
  hideFrom:
    'Je ne sais pas cacher un profil à une seule entreprise. Seule l’agence lit votre profil, et je n’envoie rien sans votre oui ; dites à l’agence à qui ne pas le montrer, en répondant à l’un de ses mails.',
  sendCv:
    'Déposez-le ici avec le trombone, sous le message : PDF, Word, texte ou photo. Un CV plus récent complète le premier, et ce que vous avez dit reste.',
  testHelp:
    'Ouvrez le test par le lien du mail d’invitation ou de « Mes candidatures » ; vos réponses déjà données sont gardées. Si le lien ne marche toujours pas, répondez à ce mail : une personne vous en renvoie un.',
  moreTime:
    'Oui : demandez un aménagement ou plus de temps en répondant au mail d’invitation, sans avoir à dire pourquoi. Je n’en écris rien dans votre profil.',
  sorryFor: 'Je suis désolé, je comprends que ce soit pénible.',
  reachAgency: 'Pour avoir quelqu’un, répondez au dernier mail de l’agence ou appelez-la : une personne le lit.',
  appliedBefore: 'Vous avez déjà postulé à ce poste.',
}
