'use client'
import { Download } from 'lucide-react'
import { useLocale, useMessages } from '#app/i18n/provider'
import { Menu } from '#app/ui/menu'

const formats = { pdf: 'PDF', docx: 'Word', json: 'JSON Resume' } as const

/** A profile as a file, with the name or without: each entry is a download. */
export function ExportMenu({ candidateId }: { candidateId: string }) {
  const { files } = useMessages()
  const lang = useLocale()
  const entries = [false, true].flatMap((anonymous) =>
    Object.entries(formats).map(([format, name]) => ({
      id: `${format}-${anonymous}`,
      label: `${anonymous ? files.exportBlind : files.exportNamed}, ${name}`,
      // A download: the page stays.
      onAction: () =>
        window.location.assign(
          `/api/exports/${candidateId}?${new URLSearchParams({ format, lang, ...(anonymous ? { anonymous: 'true' } : {}) })}`,
        ),
    })),
  )
  return <Menu label={files.exportLabel} icon={Download} entries={entries} />
}
