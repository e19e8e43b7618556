type Words = { fr: string; en: string }
type Label = { fr: string; en: string }

const about =
  (fr: (label: string) => string, en: (label: string) => string) =>
  (label: Label): Words => ({
    fr: fr(label.fr),
    en: en(label.en),
  })
const q = '\u00a0?'

/** What to ask for each kind of criterion: a fact to check, or something that the person did. */
const bySlot: Record<string, (label: Label) => Words> = {
  titles: about(
    (label) => `Racontez une journée récente dans ce métier (${label})${q} Qu’avez-vous fait vous-même${q}`,
    (label) => `Tell me about a recent day in this trade (${label}). What did you do yourself?`,
  ),
  experience: about(
    (label) => `Dans quelles maisons et à quels postes avez-vous acquis cette expérience (${label})${q}`,
    (label) => `Where and in which posts did you gain this experience (${label})?`,
  ),
  certifications: about(
    (label) => `De quand date votre titre (${label}), et jusqu’à quand est-il valable${q} Pouvez-vous l’apporter${q}`,
    (label) => `When did you get it (${label}) and until when is it valid? Can you bring it?`,
  ),
  driving_licences: about(
    (label) => `Depuis quand conduisez-vous avec ce permis (${label})${q} Est-il en cours de validité${q}`,
    (label) => `How long have you been driving on this licence (${label})? Is it valid now?`,
  ),
  availability: about(
    () => `À partir de quelle date pouvez-vous commencer${q}`,
    () => 'From which date can you start?',
  ),
  schedule: about(
    (label) => `Le poste demande ces horaires\u00a0: ${label}. Vous conviennent-ils${q}`,
    (label) => `The job asks for these hours: ${label}. Do they suit you?`,
  ),
  locations: about(
    (label) => `Le poste est à cet endroit\u00a0: ${label}. Comment viendriez-vous${q}`,
    (label) => `The job is here: ${label}. How would you get there?`,
  ),
  salary: about(
    () => `Quelle rémunération attendez-vous pour ce poste${q}`,
    () => 'What pay do you expect for this job?',
  ),
  languages: about(
    (label) => `Le poste demande ${label}. Racontez-moi votre dernier échange de travail dans cette langue${q}`,
    (label) => `The job asks for ${label}. Tell me about your last exchange at work in that language.`,
  ),
}
const other = about(
  (label) => `Donnez un exemple récent où vous avez mis ceci en pratique\u00a0: ${label}. Quel a été le résultat${q}`,
  (label) => `Give a recent example of putting this into practice: ${label}. What came of it?`,
)

export function questionFor({ key, label }: { key: string; label: Label }): Words {
  const slot = key.split(/[.:]/)[0] ?? key
  return (Object.hasOwn(bySlot, slot) ? bySlot[slot]! : other)(label)
}

const hours: Words = {
  fr: `Les horaires du poste et ses déplacements vous conviennent-ils${q}`,
  en: 'Do the hours of the job and its travel suit you?',
}
const tasks: Words = {
  fr: `Voici les tâches du poste. Pouvez-vous les faire, et un aménagement vous serait-il utile${q}`,
  en: 'These are the tasks of the job. Can you do them, and would any adjustment help?',
}
const right: Words = {
  fr: `Avez-vous le droit de travailler en France${q}`,
  en: 'Do you have the right to work in this country?',
}
const years: Words = {
  fr: `Quelle est votre expérience de ce métier, et dans quelles maisons${q}`,
  en: 'What is your experience of this trade, and where did you get it?',
}
const spoken: Words = {
  fr: `Quelles langues parlez-vous au travail, et à quel niveau${q}`,
  en: 'Which languages do you use at work, and how well?',
}

const lawfulFor: Record<string, Words> = {
  family_status: hours,
  pregnancy: hours,
  residence: hours,
  religion: hours,
  health: tasks,
  disability: tasks,
  autonomy: tasks,
  genetics: tasks,
  looks: tasks,
  nationality: right,
  origin: right,
  language_origin: spoken,
}

/** What the law allows to ask instead of a question on a criterion that it forbids (Code du travail, L1132-1, L1221-6). */
export const lawfulInstead = (refusal: string): Words => lawfulFor[refusal] ?? years

/** Asked straight to a person, which a search never is: «quel âge avez-vous ?», “are you disabled?”. */
const asked: [string, RegExp][] = [
  [
    'age',
    /quel age|votre age|annee (?:de naissance|etes vous nee?)|date de naissance|(?:votre|la) retraite|how old are|your age|date of birth|year were you born|when were you born|(?:you|your) (?:plan to )?retire/,
  ],
  [
    'pregnancy',
    /enceinte|grossesse|(?:avoir|faire|voulez vous|souhaitez vous) (?:un|des|d autres) enfants?|desir d enfant|pregnan|(?:have|having|want|plan(?:ning)?(?: on| for)?) (?:more |any )?(?:children|kids|a baby)|start(?:ing)? a family|conge (?:de )?maternite|maternity leave/,
  ],
  [
    'family_status',
    /mariee?s?\b|celibataire|en couple|divorce|fiancee?\b|pacse|(?:vos|combien d) enfants|\b(?:avez vous|as tu|a t (?:il|elle)|auriez vous) (?:deja )?(?:un|des) enfants?\b|garde d enfants|(?:garde|gardera|garder) (?:vos|les|tes) enfants|situation (?:de famille|familiale|matrimoniale)|votre (?:mari|femme|conjointe?|compagn\w+|epou(?:x|se))|vivez vous seule?|are you (?:married|single|engaged|divorced)|marital status|(?:have|got) (?:any )?(?:children|kids)|how many (?:children|kids)|your (?:children|kids|husband|wife|partner|spouse|family)/,
  ],
  [
    'disability',
    /\b(?:etes|avez|seriez) vous (?:deja )?(?:une? |en situation de |porteu\w+ d un )?handicap|votre handicap|\brqth\b|\bare you (?:\w+ )?disab|\byour disab|(?:have|got) (?:a|any) disab/,
  ],
  [
    'health',
    /(?:etat|probleme|souci)s? de sante|(?:etes vous|souvent|ete|tombee?) (?:\w+ )?malade|\b(?:une|vos) maladies?\b|maladie (?:chronique|grave)|arrets? (?:de travail|maladie)|(?:prenez vous|etes vous sous|suivez vous) (?:\w+ ){0,2}(?:medicament|traitement)|votre traitement|avez vous (?:deja )?ete hospitalis|etes vous (?:\w+ )?depressi|\byour (?:\w+ )?health\b|health (?:problem|issue|condition)s?|are you (?:ill|sick)|sick leave|your (?:medication|medical)|(?:do you take|are you (?:on|taking)) (?:any )?medication|fumez vous|buvez vous|do you (?:smoke|drink)/,
  ],
  [
    'origin',
    /(?:vos|quelles?) origines?|de quelle origine|d ou venez vous|vos parents (?:viennent|sont)|your (?:ethnic )?origin|your ethnic|your parents|where are you (?:really )?from|where were you born|ou etes vous nee?/,
  ],
  ['language_origin', /langue maternelle|votre accent|mother tongue|native language|your accent/],
  [
    'nationality',
    /(?:votre|quelle) nationalite|etes vous francaise?|your nationality|what nationality|your citizenship|are you (?:french|british)\b/,
  ],
  ['religion', /\breligio|croyan|pratiquante?\b|\bramadan\b|\bpray|\b(?:voile|hijab|mosquee|messe|mosque)\b|\byour faith\b/],
  [
    'politics',
    /pour qui vote|opinions? politiques?|parti politique|who do you vote|your politic|political (?:opinion|party|view)/,
  ],
  ['union', /syndi(?:que|cat)|trade union|union member/],
  ['sexual_orientation', /orientation sexuelle|homosexuel|sexual orientation|are you gay/],
  ['looks', /combien pesez|votre (?:poids|taille)|how (?:much do you weigh|tall are you)|your (?:weight|height)/],
]

export const askedUnlawfully = (folded: string): string[] =>
  asked.flatMap(([name, pattern]) => (pattern.test(folded) ? [name] : []))
