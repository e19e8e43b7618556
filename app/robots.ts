import type { MetadataRoute } from 'next'
import { siteAddress } from './(door)/site-address.ts'

export const dynamic = 'force-dynamic'

/** Search engines read the adverts; the rest of the house is nobody's business. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const site = await siteAddress()
  return { rules: { userAgent: '*', allow: ['/offres'], disallow: ['/'] }, sitemap: `${site}/sitemap.xml` }
}
