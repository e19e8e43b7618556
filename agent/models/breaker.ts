import type { AssistantName } from '../message.ts'

const rest = 30_000
const held = globalThis as { bassinBreakers?: Map<AssistantName, number> }
const until = (held.bassinBreakers ??= new Map<AssistantName, number>())

/** An assistant that has just failed is left alone for thirty seconds, so that each person does not wait for the same fault. */
export const breakerOpen = (name: AssistantName) => (until.get(name) ?? 0) > Date.now()
export const noteFailure = (name: AssistantName) => void until.set(name, Date.now() + rest)
export const noteSuccess = (name: AssistantName) => void until.delete(name)
export const closeBreakers = () => until.clear()
