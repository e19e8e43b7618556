'use client'
import { Download, FileText } from 'lucide-react'
import { useMessages } from '#app/i18n/provider'
import { Icon } from '#app/ui/icons'
import { Tag } from '#app/ui/tag'
import type { CardProps } from './card.ts'

const formats = ['pdf', 'docx', 'json'] as const
const names = { pdf: 'PDF', docx: 'Word', json: 'JSON Resume' }

/** The file that was asked for, and the same in the other formats. */
export function ExportProfile({ output }: CardProps<'export_profile'>) {
  const { files } = useMessages()
  const { href, format, anonymous, name } = output
  return (
    <section className="stack export-card">
      <div className="row wrap">
        <Icon as={FileText} />
        <b className="grow">{files.exportTitle(name)}</b>
        {anonymous && <Tag tone="accent">{files.anonymousTag}</Tag>}
      </div>
      <p className="dense ink-2">{anonymous ? files.anonymousNote : files.exportReady}</p>
      <div className="row wrap">
        <a className="button" data-variant="primary" href={href} download>
          <Icon as={Download} size="s" />
          {files.download(names[format])}
        </a>
        {formats
          .filter((one) => one !== format)
          .map((one) => (
            <a key={one} className="button" data-size="s" href={href.replace(`format=${format}`, `format=${one}`)} download>
              {names[one]}
            </a>
          ))}
      </div>
    </section>
  )
}
