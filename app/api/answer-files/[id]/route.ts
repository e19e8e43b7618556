import { AppError } from '#lib/errors'
import { callerOf } from '#app/auth/caller'
import { house } from '#app/auth/house'
import { answering } from '#app/door/answer'
import { storedDownload } from '#app/door/download'
import { call } from '#tools/kit/call'

type Context = { params: Promise<{ id: string }> }

/** The file of an answer for who may read the test: asked of the tool each time, always a download, never run by the browser. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const deps = await house()
    const caller = await callerOf(request, 'page')
    const { id } = await params
    const result = await call(deps, caller, 'get_answer_file', { fileId: id })
    if (result.status !== 'done') throw new AppError('not_found', 'No such file', { reason: 'file_missing' })
    const { fileName } = result.output as { fileName: string }
    const row = await deps.database
      .scoped({ organisationId: caller.organisationId })
      .selectFrom('assessment_file')
      .select('storage_key')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return storedDownload(deps, row.storage_key, { fileName, mime: 'application/octet-stream' })
  })
}
