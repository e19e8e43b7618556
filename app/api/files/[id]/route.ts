import { AppError } from '#lib/errors'
import { callerOf } from '#app/auth/caller'
import { house } from '#app/auth/house'
import { answering } from '#app/door/answer'
import { storedDownload } from '#app/door/download'
import { call } from '#tools/kit/call'

type Context = { params: Promise<{ id: string }> }

/** The bytes of a CV for who may see it: asked of the tool each time, always a download, never run by the browser. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const deps = await house()
    const caller = await callerOf(request, 'page')
    const { id } = await params
    const result = await call(deps, caller, 'get_document', { documentId: id })
    if (result.status !== 'done') throw new AppError('not_found', 'No such document', { reason: 'document_missing' })
    const { fileName, mime } = result.output as { fileName: string; mime: string }
    const row = await deps.database
      .scoped({ organisationId: caller.organisationId })
      .selectFrom('document')
      .select('storage_key')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return storedDownload(deps, row.storage_key, { fileName, mime })
  })
}
