import { answering } from '#app/door/answer'
import { toolDownload } from '#app/door/tool-download'

type Context = { params: Promise<{ id: string; at: string }> }

/** A file of a message, for who sends it by hand. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id, at } = await params
    return toolDownload(request, 'get_message_attachment', { messageId: id, at: Number(at) })
  })
}
