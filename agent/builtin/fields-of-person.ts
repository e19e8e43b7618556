import { fold } from '#lib/words'

/** One thing of a profile: its name, how it is asked for, where its facts lie. */
export const fieldsOfPerson: [string, RegExp, RegExp][] = [
  [
    'salary',
    /\b(?:(?:veut|demande|coute|prend|gagne|touche)\w* combien|combien (?:\w+ ){0,2}(?:veut|demande|coute|prend|gagne|touche)\w*|how much(?! (?:experience|notice|time)))\b/,
    /^bassin\.salary/,
  ],
  ['availability', /\b(?:dispo\w*|libre|preavis|availab\w+|notice|start)\b/, /^bassin\.availability/],
  ['salary', /\b(?:salaire|pretentions?|remuneration|gagne|salary|pay|earn\w*|expect\w*)\b/, /^bassin\.salary/],
  [
    'phone',
    /\b(?:telephone|numero|tel|portable|phone|number(?! (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b)|mobile)\b/,
    /^phone$/,
  ],
  ['email', /\b(?:mail|e mail|email|courriel|adresse mail)\b/, /^email$/],
  ['licences', /\b(?:permis|licen[cs]es?|drive|driving)\b/, /^bassin\.licences/],
  ['languages', /\b(?:langues?|parle(?! (?:moi|nous|lui|leur)\b)|anglais|languages?|speaks?|english|french)\b/, /^languages/],
  ['city', /\b(?:habite|ville|ou vit|live|lives|based|city|town|local|d ou (?:vient|est))\b/, /^basics\.location/],
  [
    'education',
    /\b(?:diplom\w*|formations?|etudes|etudie|degrees?|education|qualifi\w*|school|college|university|ecole|studied|study)\b/,
    /^education/,
  ],
  ['certificates', /\b(?:caces|certificats?|habilitations?|cartes?|certificat\w+|cards?)\b/, /^certificates/],
  ['contract', /\b(?:contrat|cdi|cdd|contract|permanent)\b/, /^bassin\.contractTypes/],
  [
    'experience',
    /\b(?:experience|travaill\w*|boss(?:e|ait)|bosse\w*|parcours|postes?|worked|works?|working|career|jobs?|employer|employeur|before|avant|fai(?:t|sait)|doing|on now|did)\b/,
    /^work/,
  ],
]

/** Whether one thing of a profile is named. */
export const asksField = (text: string) => fieldsOfPerson.some(([, pattern]) => pattern.test(fold(text)))
