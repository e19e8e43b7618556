'use client'
import { useRouter } from 'next/navigation'
import { createContext, use, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { dictionaries } from './dictionaries.ts'
import { createFormat, type Format } from './format.ts'
import type { Messages } from './fr.ts'
import { isTheme, localeCookie, themeCookie, type Locale, type Theme } from './locale.ts'

type Reader = { locale: Locale; messages: Messages; format: Format }

const ReaderContext = createContext<Reader>({ locale: 'fr', messages: dictionaries.fr, format: createFormat('fr') })

/** Functions do not cross from server to client: the client picks its dictionary by the locale's name. */
export function MessagesProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  // The browser's language was followed: what this person asks from here on is answered in it too.
  useEffect(() => {
    if (!document.cookie.includes(`${localeCookie}=`)) remember(localeCookie, locale)
  }, [locale])
  const reader = useMemo(() => ({ locale, messages: dictionaries[locale], format: createFormat(locale) }), [locale])
  return (
    <ReaderContext value={reader}>
      <I18nProvider locale={locale === 'fr' ? 'fr-FR' : 'en-GB'}>{children}</I18nProvider>
    </ReaderContext>
  )
}

export function useMessages(): Messages {
  return use(ReaderContext).messages
}

export function useFormat(): Format {
  return use(ReaderContext).format
}

export function useLocale(): Locale {
  return use(ReaderContext).locale
}

function remember(cookie: string, value: string) {
  document.cookie = `${cookie}=${value}; path=/; max-age=31536000; samesite=lax`
}

function watchTheme(changed: () => void) {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

/** The theme that this page wears, as chosen: `system` follows the machine. */
export function useTheme(): Theme {
  return useSyncExternalStore<Theme>(
    watchTheme,
    () => (isTheme(document.documentElement.dataset.theme) ? document.documentElement.dataset.theme : 'system'),
    () => 'system',
  )
}

/** Changes the language or the theme of this browser at once, and remembers it. */
export function usePreferences() {
  const router = useRouter()
  return {
    setLocale(locale: Locale) {
      remember(localeCookie, locale)
      router.refresh()
    },
    setTheme(theme: Theme) {
      remember(themeCookie, theme)
      document.documentElement.dataset.theme = theme
    },
  }
}
