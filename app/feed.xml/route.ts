import { readPublic } from '../(door)/public-tool.ts'
import { siteAddress } from '../(door)/site-address.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
// Control characters other than tab and line ends are not allowed in XML 1.0, even escaped.
const xml = (text: string) => text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"']/g, (sign) => escapes[sign]!)

/** The public adverts as job boards take them in: one `job` each, in the order of publication. */
export async function GET(): Promise<Response> {
  const [found, site] = await Promise.all([readPublic('list_public_jobs', { limit: 500 }), siteAddress()])
  const jobs = (found?.items ?? []).map((job) => {
    const fields: [string, string][] = [
      ['referencenumber', job.reference],
      ['url', `${site}${job.address}`],
      ['title', job.title],
      ['company', job.client || (found?.organisation ?? '')],
      ['city', job.city],
      ['postalcode', job.postcode],
      ['jobtype', job.contract],
      ['salary', job.salary],
      ['language', job.lang],
      ['date', new Date(job.createdAt).toUTCString()],
      ...(job.visibleUntil ? [['expirationdate', job.visibleUntil] as [string, string]] : []),
      ['description', job.description],
    ]
    return `  <job>\n${fields.map(([name, value]) => `    <${name}>${xml(value)}</${name}>`).join('\n')}\n  </job>`
  })
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<source>\n  <publisher>${xml(found?.organisation ?? '')}</publisher>\n  <publisherurl>${xml(site)}/offres</publisherurl>`
  return new Response([head, ...jobs, '</source>\n'].join('\n'), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
