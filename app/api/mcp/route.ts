import { mcp } from '#app/door/mcp'

export { mcp as DELETE, mcp as GET, mcp as POST }
