import { callerOf } from '#app/auth/caller'
import { house } from '#app/auth/house'
import { answering } from '#app/door/answer'
import { downloadHeaders } from '#app/door/download'
import { exportFile } from '#app/(desk)/candidates/export-file'
import { getLocale, getMessages } from '#app/i18n/server'
import { call } from '#tools/kit/call'
import type { OutputOf } from '#tools/registry'

type Context = { params: Promise<{ token: string }> }

/** The list that somebody agreed in a conversation to take out, as a spreadsheet: read anew, kept nowhere. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const [deps, caller, messages, locale] = await Promise.all([house(), callerOf(request, 'page'), getMessages(), getLocale()])
    const result = await call(deps, caller, 'get_exported_candidates', await params)
    const { rows } = (result as { output: unknown }).output as OutputOf<'get_exported_candidates'>
    const { name, text } = exportFile(messages, locale, rows)
    return new Response(text, { headers: downloadHeaders({ fileName: name, mime: 'text/csv; charset=utf-8' }) })
  })
}
