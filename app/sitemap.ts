import type { MetadataRoute } from 'next'
import { readPublic } from './(door)/public-tool.ts'
import { siteAddress } from './(door)/site-address.ts'

export const dynamic = 'force-dynamic'

/** The addresses that anybody may read: the list and each advert that is listed today. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [found, site] = await Promise.all([readPublic('list_public_jobs', { limit: 500 }), siteAddress()])
  const adverts = (found?.items ?? []).map((job) => ({ url: `${site}${job.address}`, lastModified: job.updatedAt }))
  return [{ url: `${site}/offres` }, ...adverts]
}
