import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { MessagesProvider } from '#app/i18n/provider'
import { getLocale, getTheme } from '#app/i18n/server'
import { ToastProvider } from '#app/ui/toast'
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'
import './ui/labels.css'
import './ui/data.css'
import './ui/shell.css'
import './ui/chat.css'
import './ui/door.css'
import './ui/desk.css'
import './ui/people.css'
import './ui/files.css'
import './ui/jobs.css'
import './ui/weights.css'
import './ui/pipeline.css'
import './ui/assessments.css'
import './ui/acts.css'

export const metadata: Metadata = {
  title: { default: 'Bassin', template: 'Bassin · %s' },
  icons: { icon: '/icon.svg', apple: '/icon-192.png' },
  manifest: '/manifest.webmanifest',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, interactiveWidget: 'resizes-content' }

/** The theme is written by the server, from the cookie: no flash, no script. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme] = await Promise.all([getLocale(), getTheme()])
  return (
    <html lang={locale} data-theme={theme}>
      <body>
        <MessagesProvider locale={locale}>
          <ToastProvider>{children}</ToastProvider>
        </MessagesProvider>
      </body>
    </html>
  )
}
