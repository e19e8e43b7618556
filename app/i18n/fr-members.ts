import { plural, type Forms } from './plural.ts'

type Params = Record<string, string | number>
const count = (number: number, forms: Forms) => plural('fr', number, forms)
const some = (n: string | number | undefined, one: string, other: string) => count(Number(n), { one, other })

export const team = {
  you: 'vous',
  seen: (when: string) => `dernière visite ${when}`,
  neverSeen: 'aucune visite',
  remove: 'Retirer',
  removeTitle: (name: string) => `Retirer l’accès de ${name}`,
  successor: 'Qui reprend ce qui lui était confié ?',
  rights: (name: string) => `Droits de ${name}`,
  makeAdmin: 'Donner les droits d’administration',
  makeRecruiter: 'Rendre les droits de recrutement',
  newPassword: 'Nouveau mot de passe',
  more: (name: string) => `Autres actions pour ${name}`,
  newPasswordTitle: (name: string) => `Donner un nouveau mot de passe à ${name} ?`,
  newPasswordText: 'L’ancien ne marche plus et ses sessions se ferment. Le nouveau est montré une fois, à lui transmettre.',
  newPasswordGive: 'Donner un nouveau mot de passe',
  newPasswordMade: (name: string) => `Nouveau mot de passe de ${name}`,
  passwordTitle: 'Mon mot de passe',
  passwordText: 'Le changer ferme vos autres sessions.',
  passwordChange: 'Changer mon mot de passe',
  passwordCurrent: 'Mot de passe actuel',
  passwordNext: 'Nouveau mot de passe',
  passwordChanged: 'Mot de passe changé, vos autres sessions sont fermées.',
  accessRemoved: 'Votre accès a été retiré par un administrateur de l’agence. Adressez-vous à lui si c’est une erreur.',
  removed: (name: string) => `${name} n’a plus accès.`,
  takesOver: (name: string) => `${name} reprend ce qui lui était confié.`,
  rightsAre: (name: string, rights: string) => `${name} : ${rights}.`,
}

export const teamErrors = {
  own_access: 'C’est votre propre accès : un autre administrateur peut le changer.',
  successor_leaves: 'C’est la personne qui part : choisissez quelqu’un d’autre.',
  rights_same: 'Cette personne a déjà ces droits.',
  password_wrong: 'Ce n’est pas votre mot de passe actuel.',
  demo_account: 'Les comptes de la démonstration gardent leur mot de passe.',
  access_removed: 'Votre accès a été retiré par un administrateur.',
} as Record<string, string>

export const teamWords = {
  'remove_member.title': ({ name = '' }: Params) => `Retirer l’accès de ${name}`,
  'remove_member.warning': ({ name = '' }: Params) =>
    `L’accès de ${name} se ferme aussitôt, partout, clés d’API comprises. Ses notes et ses évaluations gardent son nom.`,
  'remove_member.told': ({ count: n, successor = '' }: Params) =>
    some(
      n,
      `Dans 10 minutes, # personne apprend par mail que ${successor} la recevra en entretien.`,
      `Dans 10 minutes, # personnes apprennent par mail que ${successor} les recevra en entretien.`,
    ),
  'remove_member.clash': ({ count: n, successor = '' }: Params) =>
    some(
      n,
      `# entretien tombe en même temps qu’un rendez-vous de ${successor} : à déplacer.`,
      `# entretiens tombent en même temps qu’un rendez-vous de ${successor} : à déplacer.`,
    ),
  'set_member_rights.title': ({ name = '' }: Params) => `Changer les droits de ${name}`,
  'set_member_rights.admin': ({ name = '' }: Params) =>
    `${name} pourra ouvrir et retirer des accès, décider des effacements et lire tout le journal.`,
  'set_member_rights.recruiter': ({ name = '' }: Params) =>
    `${name} ne pourra plus ouvrir ni retirer d’accès, décider des effacements, ni lire le journal des autres.`,
  'change_password.title': 'Changer mon mot de passe',
  'reset_member_password.title': ({ name = '' }: Params) => `Donner un nouveau mot de passe à ${name}`,
  'field.successor': 'Reprend ce qui lui était confié',
  'field.rights': 'Droits',
  'rights.admin': 'Administration',
  'rights.recruiter': 'Recrutement',
  'held.jobs': 'Postes',
  'held.applications': 'Candidatures suivies',
  'held.interviews': 'Entretiens à venir',
  'held.searches': 'Recherches avec alerte',
  'held.notices': 'Questions de collègues non lues',
  'held.keys': 'Clés d’API fermées',
} as Record<string, string | ((params: Params) => string)>

export const teamTools = {
  remove_member: 'Retirer l’accès d’un collègue',
  set_member_rights: 'Changer les droits d’un collègue',
  reset_member_password: 'Donner un nouveau mot de passe',
  change_password: 'Changer mon mot de passe',
} as Record<string, string>

export const teamYes = {
  remove_member: () => 'Oui, retirer l’accès',
  set_member_rights: () => 'Oui, changer les droits',
} as Record<string, (count: number) => string>

export const teamDone = {
  remove_member: 'Accès retiré.',
  set_member_rights: 'Droits changés.',
} as Record<string, string>
