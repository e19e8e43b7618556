import { cookies, headers } from 'next/headers'
import { dictionaries } from './dictionaries.ts'
import { createFormat } from './format.ts'
import type { Messages } from './fr.ts'
import { fromAcceptLanguage, isLocale, isTheme, localeCookie, themeCookie, type Locale, type Theme } from './locale.ts'

/** The language chosen by this person, else the browser's first one that we have. */
export async function getLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value
  return isLocale(chosen) ? chosen : fromAcceptLanguage((await headers()).get('accept-language'))
}

export async function getMessages(): Promise<Messages> {
  return dictionaries[await getLocale()]
}

export async function getFormat() {
  return createFormat(await getLocale())
}

export async function getTheme(): Promise<Theme> {
  const chosen = (await cookies()).get(themeCookie)?.value
  return isTheme(chosen) ? chosen : 'system'
}
