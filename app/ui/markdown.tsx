import Link from 'next/link'
import type { ReactNode } from 'react'
import ReactMarkdown from 'react-markdown'

type Inside = { children?: ReactNode }

const own = /^\/(?!\/)/

function SafeLink({ href = '', children }: Inside & { href?: string }) {
  if (own.test(href)) return <Link href={href}>{children}</Link>
  if (!href.startsWith('https://')) return <span>{children}</span>
  return (
    <a href={href} rel="noreferrer nofollow" target="_blank">
      {children}
    </a>
  )
}

function Title({ children }: Inside) {
  return (
    <p>
      <b>{children}</b>
    </p>
  )
}

const components = { a: SafeLink, h1: Title, h2: Title, h4: Title, h5: Title, h6: Title }

/** What the assistant wrote. No images (they would call out), no raw HTML, no links but ours and https. */
export function Markdown({ text }: { text: string }) {
  return (
    <ReactMarkdown disallowedElements={['img']} skipHtml components={components}>
      {text}
    </ReactMarkdown>
  )
}
