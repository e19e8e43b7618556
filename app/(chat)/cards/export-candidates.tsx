'use client'
import { Download, FileSpreadsheet } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Icon } from '#app/ui/icons'
import type { CardProps } from './card.ts'
import { ResultLine } from './result-line.tsx'

/** The file of a list, while its address holds. */
export function ExportCandidates({ output }: CardProps<'export_candidates'>) {
  const { files } = useMessages()
  const format = useFormat()
  const over = useOver(output.expiresAt)
  if (!output.href || over) return <ResultLine>{files.listOver(output.count)}</ResultLine>
  return (
    <section className="stack export-card">
      <div className="row wrap">
        <Icon as={FileSpreadsheet} />
        <b className="grow">{files.listTitle(output.count)}</b>
      </div>
      <p className="dense ink-2">{files.listNote(format.time(output.expiresAt!))}</p>
      <div className="row wrap">
        <a className="button" data-variant="primary" href={output.href} download>
          <Icon as={Download} size="s" />
          {files.download('CSV')}
        </a>
      </div>
    </section>
  )
}

function useOver(moment: string | undefined): boolean {
  const [now, setNow] = useState(() => Date.now())
  const left = moment ? Date.parse(moment) - now : 0
  useEffect(() => {
    if (left <= 0) return
    const timer = setTimeout(() => setNow(Date.now()), Math.min(left + 500, 60_000))
    return () => clearTimeout(timer)
  }, [left])
  return left <= 0
}
