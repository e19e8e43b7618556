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
