'use client'
import type { ReactNode } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { Notice } from '#app/ui/notice'
import { Skeleton } from '#app/ui/skeleton'
import type { Loaded } from '../use-tool.ts'

/** What a tool read, or the shape of what is coming, or why it did not come. */
export function WhenLoaded<Output>({
  loaded,
  children,
}: {
  loaded: Loaded<Output> & { reload: () => void }
  children: (output: Output) => ReactNode
}) {
  const messages = useMessages()
  if (loaded.state === 'ready') return children(loaded.output)
  if (loaded.state === 'failed')
    return (
      <div className="panel-pad">
        <Notice tone="bad" role="alert">
          {errorText(messages, loaded.error)}{' '}
          <button type="button" className="text-button" onClick={loaded.reload}>
            {messages.common.retry}
          </button>
        </Notice>
      </div>
    )
  return (
    <div className="panel-pad stack skeleton-lines" aria-busy="true">
      <span className="sr-only">{messages.panel.loading}</span>
      <Skeleton width="52%" />
      <Skeleton width="80%" />
      <Skeleton width="68%" />
      <Skeleton width="74%" />
      <Skeleton width="40%" />
    </div>
  )
}
