type Params = Record<string, string | number>

/** Le nom et le contact d’une personne, qu’elle ou l’agence corrige. */
export const contact = {
  correct: 'Corriger',
  correctTitle: 'Corriger le nom ou le contact',
  correctOf: (name: string) => `Corriger le nom ou le contact, ${name}`,
  mineTitle: 'Mon contact',
  noEmail: 'Aucun mail',
  noPhone: 'Aucun téléphone',
  fields: { name: 'Prénom et nom', email: 'Mail', phone: 'Téléphone' } as Record<string, string>,
  emptyHint: 'Laissez vide pour le retirer.',
  signInMine: 'Le mail avec lequel vous vous connectez ne change pas : seule l’adresse où l’agence vous écrit change.',
  signInTheirs: 'Le mail avec lequel la personne se connecte ne change pas.',
  alike: (n: number) => (n === 1 ? 'Une autre personne a ce contact' : `${n} autres personnes ont ce contact`),
  alikeText: 'Peut-être est-ce la même : ouvrez sa fiche avant d’enregistrer.',
  anyway: 'Enregistrer quand même',
  saved: (fields: string) => `Corrigé : ${fields}.`,
}

export const contactErrors = {
  contact_nothing: 'Il faut un nom, un mail ou un téléphone à corriger.',
  contact_same: 'C’est déjà ce qui est enregistré : rien n’a changé.',
  phone_unread: 'Ce numéro n’est pas un numéro de téléphone. Vérifiez-le, avec l’indicatif s’il est étranger.',
  contact_taken: 'Ce contact ne peut pas être enregistré ici. Demandez à l’agence de le faire.',
  contact_alike: 'Une autre personne de la maison a ce mail ou ce téléphone. Rien n’a changé.',
} as Record<string, string>

export const contactWords = {
  'set_contact_details.title': ({ name = '' }: Params) => `Corriger le nom ou le contact de ${name}`,
  'set_contact_details.alike': ({ name = '' }: Params) => `Une autre personne a ce contact : ${name}`,
  'set_contact_details.signIn': 'Le mail avec lequel vous vous connectez ne change pas.',
  'contact.name': 'Nom',
  'contact.email': 'Mail',
  'contact.phone': 'Téléphone',
} as Record<string, string | ((params: Params) => string)>

export const contactTools = { set_contact_details: 'Corriger le nom ou le contact' } as Record<string, string>

export const contactYes = { set_contact_details: () => 'Oui, corriger' } as Record<string, (count: number) => string>

export const contactDone = { set_contact_details: 'Nom ou contact corrigé.' } as Record<string, string>
