import { rest } from '#app/door/rest'

type Context = { params: Promise<{ path: string[] }> }
const handle = async (request: Request, { params }: Context) => rest(request, (await params).path)

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST }
