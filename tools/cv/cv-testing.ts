/** A short CV in text, of an invented person. */
export const cv = `Nadège Fontanel
Aide-soignante
69100 Villeurbanne
06 39 98 12 40
nadege.fontanel@example.org

EXPÉRIENCE
mars 2020 – aujourd'hui : Aide-soignante de nuit, EHPAD Les Tilleuls, Villeurbanne

DIPLÔMES
2018 : Diplôme d'État d'aide-soignant
`

export const bytes = (text: string) => new TextEncoder().encode(text)
