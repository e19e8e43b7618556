export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]

export const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]

export const localeCookie = 'bassin_locale'
export const themeCookie = 'bassin_theme'

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale)
}

export function isTheme(value: unknown): value is Theme {
  return themes.includes(value as Theme)
}

/** The first of our languages in an Accept-Language header by its weights; French when none is. */
export function fromAcceptLanguage(header: string | null): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(';q=')
      return { lang: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) || 0 }
    })
    .filter(({ lang, weight }) => isLocale(lang) && weight > 0)
    .toSorted((left, right) => right.weight - left.weight)
  return (wanted[0]?.lang as Locale | undefined) ?? 'fr'
}
