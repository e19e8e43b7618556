import type { Deps } from '#tools/kit/deps'

type Named = { fileName: string; mime: string }

/** Of a file of somebody's: always saved, never run by the browser, kept by no cache on the way. */
export const downloadHeaders = ({ fileName, mime }: Named): Record<string, string> => ({
  'content-type': mime,
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
})

/** A stored file: from the store itself by a link of 15 minutes where it gives one, else through this server. */
export async function storedDownload({ files }: Pick<Deps, 'files'>, key: string, named: Named): Promise<Response> {
  const link = await files.link(key, { ...named, seconds: 900 })
  return link ? Response.redirect(link, 302) : new Response(await files.stream(key), { headers: downloadHeaders(named) })
}
