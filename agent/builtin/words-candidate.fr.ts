import { dayWriter } from '#lib/paris-clock'
import type { ApplicantKind } from './applicant/kinds.ts'

const day = dayWriter('fr', { weekday: 'long', day: 'numeric', month: 'long' })
const clock = dayWriter('fr', { hour: 'numeric', minute: '2-digit' })
const when = (moment: string) => `${day(moment)} à ${clock(moment).replace(':', ' h ')}`

const rejections: Record<string, string> = {
  skills: 'les savoir-faire demandés',
  experience: 'l’expérience demandée',
  certification: 'le titre demandé',
  availability: 'la disponibilité',
  location: 'le lieu',
  salary: 'le salaire',
  position_filled: 'le poste est pourvu',
  other_candidate: 'une autre candidature est retenue',
  no_answer: 'pas de réponse reçue',
}

const quoted = (names: string[]) => names.map((name) => `« ${name} »`).join(', ')
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
  opencv: 'Montrez-moi mon CV',
  messages: 'Que m’avez-vous envoyé ?',
  erasures: 'Où en est ma demande d’effacement ?',
  undo: 'Annule',
}

export const candidateFr = {
  rejectedMe: (title: string, reason: string | undefined) =>
    `Votre candidature pour « ${title} » n’a pas été retenue${reason ? ` ; motif donné : ${rejections[reason] ?? reason}` : ''}. C’est une personne qui en a décidé : vous pouvez lui demander de vous l’expliquer.`,
  interviewComing: (moment: string) => `Votre entretien est le ${when(moment)}.`,
  interviewToChoose: 'Un entretien vous est proposé : choisissez une heure.',
  testWaiting: (due: string) => `Un test vous attend, à rendre avant le ${when(due)}.`,
  noInterviewMine: 'Aucun entretien n’est prévu pour l’instant.',
  noTestForYou: 'Aucun test ne vous attend pour l’instant.',
  noRejection: 'Aucune de vos candidatures n’a été écartée.',
  myData:
    'Voici tout ce qui est retenu sur vous, avec l’endroit d’où cela vient. Vous pouvez corriger chaque ligne, dire « exporte mon profil », ou « efface mes données ».',
  whoSees:
    'Votre profil est lu par les personnes qui recrutent dans cette agence, jamais par une autre. Un logiciel compare et montre ; il n’écarte personne. Qui l’ouvre n’est pas noté. Dites « que savez-vous de moi ? » pour tout voir, « efface mes données » pour partir.',
  noJobFor: (asked: string) => `Aucun emploi ouvert pour « ${asked} » en ce moment.`,
  jobsFor: (count: number, asked: string) => `${count === 1 ? '1 emploi ouvert' : `${count} emplois ouverts`} pour « ${asked} ».`,
  jobsLike: (count: number) =>
    `${count === 1 ? '1 emploi ouvert s’en approche' : `${count} emplois ouverts s’en approchent, le plus proche d’abord`}.`,
  jobsElsewhere: (count: number) => `Ailleurs : ${count === 1 ? '1 emploi ouvert' : `${count} emplois ouverts`}.`,
  jobsNear: (count: number, place: string) =>
    `D’autres métiers près de ${place} : ${count === 1 ? '1 emploi ouvert' : `${count} emplois ouverts`}, le plus proche d’abord.`,
  byProfile: (told: string) => `D’après votre profil : ${told}`,
  onlyShown: (count: number) => (count === 1 ? 'Il n’y en a qu’un à l’écran.' : `Il n’y en a que ${count} à l’écran : lequel ?`),
  noContact: 'Vous ne recevrez plus de message. Dites « vous pouvez me recontacter » pour changer d’avis.',
  contactAgain: 'C’est noté : vous pouvez de nouveau recevoir des messages.',
  whichContact:
    'Dites-moi le nouveau, par exemple « mon numéro est le … » ou « mon mail est … », ou corrigez-le ci-dessous. Le mail avec lequel vous vous connectez ne change pas.',
  wholeName: 'Écrivez le prénom et le nom tels qu’ils doivent être, par exemple « je m’appelle Lina Forestier ».',
  contactSet: (fields: string[]): string =>
    fields.length === 1 && fields[0] === 'name'
      ? 'Le nom est corrigé.'
      : fields.includes('name')
        ? 'Le nom et le contact sont corrigés.'
        : 'Le contact est corrigé.',
  howRanked:
    'Un logiciel compare chaque critère du poste aux lignes de votre profil et montre s’il est rempli, non rempli ou non précisé, avec les mots qui le disent ; cela range une liste, rien de plus. Une personne la lit et décide. Si une ligne est fausse, corrigez-la sur votre profil ; pour contester, demandez à une personne de l’agence de revoir votre candidature.',
  traits:
    'Cela ne compte pas contre vous : ni l’âge, ni le sexe, ni l’origine, ni la santé ou le handicap, ni une grossesse, la famille ou la religion ne servent à chercher ou à classer. Je ne l’écris pas dans votre profil, et rien ne vous oblige à en parler. Pour un test ou un entretien, vous pouvez demander un aménagement sans dire pourquoi : répondez au mail d’invitation, ou à la personne de l’agence qui vous suit.',
  misread:
    'Voici votre profil : corrigez ou retirez la ligne qui ne va pas, par « Corriger ». Ce que vous dites passe avant ce que dit le CV.',
  lineRemoved: (name: string) =>
    `« ${name} » est retiré de votre profil : ce que vous dites passe avant le CV. Vous pouvez annuler pendant 10 minutes.`,
  noFitNear: (place: string) => `Aucun emploi ouvert près de ${place} ne va avec votre profil pour l’instant.`,
  fitsNear: (count: number, place: string) =>
    `${count === 1 ? '1 emploi vous va' : `${count} emplois vous vont`} près de ${place}${count === 1 ? '' : ', ceux qui vous vont le mieux d’abord'}.`,
  human:
    'Une personne de l’agence lit les réponses à ses mails : répondez au dernier que vous avez reçu, ou appelez l’agence. C’est elle qui décide, jamais moi.',
  howLong:
    'Au plus deux ans après votre accord, ensuite l’agence doit vous le redemander. Vous pouvez partir avant : dites « efface mes données », une personne vous répond sous un mois.',
  contactSeen:
    'Votre téléphone, votre mail et votre adresse servent à vous joindre : seules les personnes qui recrutent dans cette agence les voient. Dites « retirez mon numéro » pour l’enlever.',
  stepsToCome: (names: string[]) => `Ensuite : ${names.join(', puis ')}. Toutes les étapes ne sont pas toujours faites.`,
  howHired:
    'Après une candidature, une personne de l’agence lit votre profil, vous appelle, puis propose un test ou un entretien si le poste en demande un.',
  prepare:
    'Une tenue propre et simple suffit ; arrivez dix minutes avant, avec votre CV, vos diplômes et vos cartes (permis, CACES, habilitations). On vous demandera surtout ce que l’annonce exige : préparez pour chaque point un exemple de ce que vous avez fait. Dites « que faut-il pour ce poste ? » pour revoir la liste.',
  handledBy: (name: string, title: string) =>
    `${name} suit votre candidature pour « ${title} » : répondez à l’un de ses mails, ou demandez cette personne à l’agence.`,
  firedFirst: 'Je suis désolé pour votre emploi. Vous n’avez pas à expliquer pourquoi il s’est arrêté.',
  free: 'C’est gratuit pour qui cherche un emploi : rien n’est à payer, ni ici ni pour postuler.',
  noCv: 'Un CV n’est pas nécessaire : dites-moi votre métier, où vous habitez et depuis quand vous le faites, je fais votre profil avec vos mots.',
  howApply:
    'Choisissez un emploi et dites « postule au premier » : une carte montre ce qui sera envoyé, et rien ne part sans votre oui.',
  tellAgency:
    'Prévenez l’agence dès maintenant, en répondant au mail du rendez-vous : une personne vous proposera une autre heure.',
  addLine:
    'Dites-le ici avec vos mots, par exemple « j’ai aussi le CACES 3 », déposez un CV plus récent, ou ajoutez-le sur la page « Mon profil ».',
  noCvHeld: 'Aucun CV n’est gardé ici. Déposez-en un avec le trombone sous le message, ou dites-moi votre métier avec vos mots.',
  messagesMine: (count: number) =>
    count === 0
      ? 'Aucun message ne vous a été envoyé d’ici.'
      : count === 1
        ? 'Le message qui vous a été envoyé est à l’écran.'
        : `Les ${count} messages qui vous ont été envoyés sont à l’écran, le dernier d’abord.`,
  noErasureMine: 'Vous n’avez fait aucune demande d’effacement. Pour en faire une, dites « efface mes données ».',
  erasureMine: ({ state, dueOn }: { state: string; dueOn: string }) =>
    state === 'asked'
      ? `Votre demande d’effacement est enregistrée : une personne vous répond au plus tard le ${day(dueOn)}.`
      : state === 'refused'
        ? 'Votre dernière demande d’effacement a été refusée : le motif est à l’écran.'
        : 'Votre dernière demande d’effacement a été acceptée : ce qui a été effacé est à l’écran.',
  eraseHow:
    'Quand vous voulez : dites « efface mes données ». Une carte montre ce qui sera demandé, et rien ne part sans votre oui ; une personne vous répond sous un mois, puis tout est effacé, compte compris. Rien n’est demandé pour l’instant.',
  keptAsIs: 'C’est entendu : rien n’est retiré ni effacé.',
  standsNoted: 'C’est noté : cela figure déjà sur votre profil. Vous pouvez annuler pendant 10 minutes, ou corriger la ligne.',
  unwanted: 'Je ne note que ce que vous voulez. Si une ligne ci-dessous dit le contraire, retirez-la par « Corriger ».',
  unclearLines: ['Je n’ai pas compris.', 'Je n’ai toujours pas saisi ; dites-le autrement, ou choisissez.'] as readonly string[],
  offers,
  youCanSay: (choices: string[]) => `Vous pouvez dire : ${quoted(choices)}.`,
  bye: 'Bonne journée, et à bientôt. Votre profil reste tel que vous l’avez laissé.',
  howFar: 'Jusqu’à combien de kilomètres de chez vous ? Dites par exemple « 15 km ».',
  notHad: 'Je n’écris que ce que vous avez : rien n’est ajouté à votre profil, et cela ne vous écarte pas.',
  wishGone: 'C’est noté : ce n’est plus sur votre profil. Vous pouvez annuler pendant 10 minutes.',
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
