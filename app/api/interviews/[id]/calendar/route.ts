import { answering } from '#app/door/answer'
import { toolDownload } from '#app/door/tool-download'

type Context = { params: Promise<{ id: string }> }

/** A booked interview, for a colleague’s calendar. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    return toolDownload(request, 'get_interview_calendar', { interviewId: id })
  })
}
