import { exportFile } from '#app/(desk)/candidates/export-file'
import { answering } from '#app/door/answer'
import { downloadHeaders } from '#app/door/download'
import { toolOutput } from '#app/door/tool-download'
import { getLocale, getMessages } from '#app/i18n/server'

type Context = { params: Promise<{ token: string }> }

/** The list that somebody agreed in a conversation to take out, as a spreadsheet: read anew, kept nowhere. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const [messages, locale] = await Promise.all([getMessages(), getLocale()])
    const { rows } = await toolOutput(request, 'get_exported_candidates', await params)
    const { name, text } = exportFile(messages, locale, rows)
    return new Response(text, { headers: downloadHeaders({ fileName: name, mime: 'text/csv; charset=utf-8' }) })
  })
}
