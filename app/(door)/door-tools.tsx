'use client'
import { Moon, Sun } from 'lucide-react'
import { useLocale, useMessages, usePreferences, useTheme } from '#app/i18n/provider'
import { Button, IconButton } from '#app/ui/button'

/** The other language and the other theme, one click each. */
export function DoorTools() {
  const { shell } = useMessages()
  const locale = useLocale()
  const theme = useTheme()
  const { setLocale, setTheme } = usePreferences()
  const other = locale === 'fr' ? 'en' : 'fr'
  const dark = theme === 'dark'
  return (
    <>
      <Button variant="quiet" size="s" lang={other} onClick={() => setLocale(other)}>
        {other === 'en' ? 'English' : 'Français'}
      </Button>
      <IconButton
        label={`${shell.theme}, ${dark ? shell.light : shell.dark}`}
        icon={dark ? Sun : Moon}
        onClick={() => setTheme(dark ? 'light' : 'dark')}
      />
    </>
  )
}
