import { plural } from './plural.ts'

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other })

/** Messages : rédigés d’après les faits, envoyés par une personne. */
export const mail = {
  title: 'Messages',
  drafts: (n: number) => count(n, 'Un brouillon, rien n’est envoyé', '# brouillons, rien n’est envoyé'),
  to: 'À',
  subject: 'Objet',
  body: 'Message',
  send: 'Envoyer',
  sendAll: (n: number) => count(n, 'Envoyer', 'Envoyer les #'),
  previous: 'Brouillon précédent',
  next: 'Brouillon suivant',
  of: (at: number, total: number) => `${at} sur ${total}`,
  blocked: {
    no_email: 'Sans adresse mail : ce message ne peut pas partir.',
    do_not_contact: 'Cette personne ne souhaite plus être contactée : ce message ne partira pas.',
  },
  leaves: (n: number, hour: string) => count(n, `Le message part à ${hour}.`, `Les # messages partent à ${hour}.`),
  until: 'Annuler les retient.',
  states: { queued: 'En attente', sent: 'Envoyés', held: 'À envoyer à la main', failed: 'En échec', cancelled: 'Retirés' },
  state: { queued: 'en attente', sent: 'envoyé', held: 'à envoyer à la main', failed: 'en échec', cancelled: 'retiré' },
  all: 'Tous',
  templates: 'Modèles',
  cancel: 'Retirer',
  retry: 'Réessayer',
  markSent: 'Je l’ai envoyé',
  openMail: 'Ouvrir dans ma messagerie',
  leavesAt: (when: string) => `part ${when}`,
  by: (name: string) => `par ${name}`,
  heldHint:
    'Aucun serveur de mail n’est réglé (SMTP_URL) : ouvrez chaque message dans votre messagerie, puis dites qu’il est parti.',
  errors: {
    maybe_sent:
      'Peut-être parti : la machine s’est arrêtée avant la réponse du serveur de mail. Regardez s’il est dans vos envois, puis dites-le ou réessayez.',
    no_email: 'Cette personne n’a pas d’adresse mail.',
    no_access: 'Ce collègue n’a plus accès : rien ne lui est envoyé.',
    do_not_contact: 'Cette personne ne souhaite plus être contactée.',
  } as Record<string, string>,
  repliesHint: 'Les réponses arrivent dans votre messagerie : Bassin ne les lit pas.',
  emptyTitle: 'Aucun message',
  emptyText: 'Demandez « écris aux deux premiers », ou « Demander » à côté d’un critère non précisé.',
  kinds: {
    ask: 'Demande de précision',
    contact: 'Prise de contact',
    interview: 'Entretien',
    test: 'Test',
    follow_up: 'Relance',
    rejection: 'Refus',
    offer: 'Proposition',
  },
  kind: 'Usage',
  language: 'Langue',
  languages: { fr: 'Français', en: 'Anglais' },
  templateName: 'Nom du modèle',
  newTemplate: 'Nouveau modèle',
  ours: 'modèle de départ',
  adapt: 'Adapter',
  edit: 'Modifier',
  remove: 'Supprimer',
  save: 'Enregistrer',
  discard: 'Abandonner',
  variables: 'Variables',
  stop: (n: number) =>
    n === 0
      ? 'Cette personne ne sera plus contactée.'
      : `Cette personne ne sera plus contactée. ${count(n, 'Un message en attente est retiré', '# messages en attente sont retirés')}.`,
  allow: 'Cette personne peut de nouveau être contactée.',
  unsubscribeTitle: 'Ne plus recevoir de messages',
  unsubscribeText: 'L’agence ne vous écrira plus. Votre profil et vos candidatures restent tels qu’ils sont.',
  unsubscribeYes: 'Ne plus recevoir de messages',
  unsubscribed: 'C’est fait : vous ne recevrez plus de messages.',
  unsubscribeBad: 'Ce lien n’est pas valable. Répondez au message reçu, ou connectez-vous pour le demander.',
}
