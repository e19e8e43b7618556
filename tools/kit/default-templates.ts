import type { MessageKind } from '#db/schema'

export type Draft = { subject: string; body: string }
type Lang = 'fr' | 'en'

/** What `{{said}}` says where nobody said anything else. */
export const saidOtherwise: Record<Lang, Partial<Record<MessageKind, string>>> = {
  fr: {
    contact: 'Seriez-vous disponible pour en parler\u00a0?',
    follow_up: 'Êtes-vous toujours disponible\u00a0?',
  },
  en: { contact: 'Would you be free to talk about it?', follow_up: 'Are you still available?' },
}

/** A message that only tells something. */
export const tellingTemplates: Record<Lang, Draft> = {
  fr: {
    subject: '{{organisation}}, un mot pour vous{{job_suffix}}',
    body: 'Bonjour {{first_name}},\n\n{{said}}\n\n{{signature}}',
  },
  en: { subject: 'A word from {{organisation}}{{job_suffix}}', body: 'Hello {{first_name}},\n\n{{said}}\n\n{{signature}}' },
}

/** What a house begins with; `{{…}}` are filled from facts, see `fill-template.ts`. A house writes its own over them. */
export const defaultTemplates: Record<Lang, Record<MessageKind, Draft>> = {
  fr: {
    ask: {
      subject: 'Une précision sur votre profil',
      body: 'Bonjour {{first_name}},\n\nVotre profil correspond à ce que nous cherchons{{for_job}}. Il nous manque une précision pour aller plus loin\u00a0:\n\n{{questions}}\n\nUne réponse en une ligne suffit.\n\n{{signature}}',
    },
    contact: {
      subject: 'Un poste qui pourrait vous convenir{{job_suffix}}',
      body: 'Bonjour {{first_name}},\n\nNous recrutons{{for_job}}, et votre parcours nous a paru y répondre. {{said}}\n\n{{signature}}',
    },
    interview: {
      subject: 'Votre entretien{{job_suffix}}',
      body: 'Bonjour {{first_name}},\n\nNous aimerions vous rencontrer{{for_job}}. {{slots}}\n\n{{signature}}',
    },
    test: {
      subject: 'Un test{{job_suffix}}',
      body: 'Bonjour {{first_name}},\n\nLa prochaine étape{{for_job}} est un test. {{test}}\n\n{{link}}\n\nVos réponses sont gardées à mesure. Une personne lit le résultat et décide. Dites-nous avant de commencer si un aménagement ou plus de temps vous est nécessaire\u00a0: aucune raison n’est à donner.\n\n{{signature}}',
    },
    follow_up: {
      subject: 'Des nouvelles de votre candidature{{job_suffix}}',
      body: 'Bonjour {{first_name}},\n\nVotre candidature{{for_job}} est toujours à l’étude. {{said}}\n\n{{signature}}',
    },
    rejection: {
      subject: 'Votre candidature{{job_suffix}}',
      body: 'Bonjour {{first_name}},\n\nNous avons lu votre candidature avec attention et ne la retenons pas{{for_job}}. {{reason}}\n\nVous pouvez nous demander pourquoi, et faire revoir cette décision, en répondant à ce message.\n\n{{signature}}',
    },
    offer: {
      subject: 'Notre proposition{{job_suffix}}',
      body: 'Bonjour {{first_name}},\n\nNous avons le plaisir de vous proposer de nous rejoindre{{for_job}}. Appelez-nous pour en voir ensemble les détails.\n\n{{signature}}',
    },
  },
  en: {
    ask: {
      subject: 'One question about your profile',
      body: 'Hello {{first_name}},\n\nYour profile fits what we are looking for{{for_job}}. One thing is missing before we can go further:\n\n{{questions}}\n\nA one-line answer is enough.\n\n{{signature}}',
    },
    contact: {
      subject: 'A job that may suit you{{job_suffix}}',
      body: 'Hello {{first_name}},\n\nWe are hiring{{for_job}}, and your background seems to fit. {{said}}\n\n{{signature}}',
    },
    interview: {
      subject: 'Your interview{{job_suffix}}',
      body: 'Hello {{first_name}},\n\nWe would like to meet you{{for_job}}. {{slots}}\n\n{{signature}}',
    },
    test: {
      subject: 'A test{{job_suffix}}',
      body: 'Hello {{first_name}},\n\nThe next step{{for_job}} is a test. {{test}}\n\n{{link}}\n\nYour answers are kept as you go. A person reads the result and decides. Tell us before you start if you need an adjustment or more time: no reason has to be given.\n\n{{signature}}',
    },
    follow_up: {
      subject: 'News of your application{{job_suffix}}',
      body: 'Hello {{first_name}},\n\nYour application{{for_job}} is still being looked at. {{said}}\n\n{{signature}}',
    },
    rejection: {
      subject: 'Your application{{job_suffix}}',
      body: 'Hello {{first_name}},\n\nWe have read your application carefully and will not take it further{{for_job}}. {{reason}}\n\nYou may ask us why, and have this decision looked at again, by answering this message.\n\n{{signature}}',
    },
    offer: {
      subject: 'Our offer{{job_suffix}}',
      body: 'Hello {{first_name}},\n\nWe are glad to offer you a place with us{{for_job}}. Call us to go through the details together.\n\n{{signature}}',
    },
  },
}
