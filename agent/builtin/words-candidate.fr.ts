import { dayWriter } from '#lib/paris-clock'

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

export const candidateFr = {
  rejectedMe: (title: string, reason: string | undefined) =>
    `Votre candidature pour « ${title} » n’a pas été retenue${reason ? ` ; motif donné : ${rejections[reason] ?? reason}` : ''}. C’est une personne qui en a décidé : vous pouvez lui demander de vous l’expliquer.`,
  interviewComing: (moment: string) => `Votre entretien est le ${when(moment)}.`,
  interviewToChoose: 'Un entretien vous est proposé : choisissez une heure.',
  testWaiting: (due: string) => `Un test vous attend, à rendre avant le ${when(due)}.`,
  noInterview: 'Aucun entretien n’est prévu pour l’instant.',
  noTest: 'Aucun test ne vous attend pour l’instant.',
  noRejection: 'Aucune de vos candidatures n’a été écartée.',
  myData:
    'Voici tout ce qui est retenu sur vous, avec l’endroit d’où cela vient. Vous pouvez corriger chaque ligne, dire « exporte mon profil », ou « efface mes données ».',
  whoSees:
    'Votre profil est lu par les personnes qui recrutent dans cette agence, jamais par une autre. Un logiciel compare et montre ; il n’écarte personne. Dites « que savez-vous de moi ? » pour tout voir, « efface mes données » pour partir.',
  noJobFor: (asked: string) => `Aucun emploi ouvert pour « ${asked} » en ce moment.`,
  jobsFor: (count: number, asked: string) => `${count === 1 ? '1 emploi ouvert' : `${count} emplois ouverts`} pour « ${asked} ».`,
  noContact: 'Vous ne recevrez plus de message. Dites « vous pouvez me recontacter » pour changer d’avis.',
  contactAgain: 'C’est noté : vous pouvez de nouveau recevoir des messages.',
}
