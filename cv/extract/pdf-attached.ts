import type { Profile } from '#lib/profile'
import type { Flag } from '../reading.ts'
import { plain } from '../sections.ts'
import { extractEuropass } from './europass.ts'
import { linesOf } from './json-resume.ts'

const limits = { files: 5, bytes: 2_000_000 }

type Attachments = { getAttachments(): Promise<unknown> }

/**
 * The profile that a Europass PDF carries as attached XML. Nobody sees an attachment: it is believed where the page says the same,
 * and flagged as hidden where it does not.
 */
export async function attachedProfile(document: Attachments, visible: string): Promise<{ profile?: Profile; flags: Flag[] }> {
  for (const content of await attachedFiles(document)) {
    const profile = europassIn(content)
    if (!profile) continue
    const words = linesOf(profile).map((line) => line.text)
    const unseen = words.filter((text) => !isSeen(text, plain(visible)))
    if (unseen.length <= words.length * 0.1) return { profile, flags: [] }
    return { flags: [{ kind: 'hidden_text', reason: 'attachment', words: unseen.join(' ').slice(0, 2000) }] }
  }
  return { flags: [] }
}

async function attachedFiles(document: Attachments): Promise<Uint8Array[]> {
  const found = (await document.getAttachments().catch(() => undefined)) as
    | Record<string, { content?: unknown }>
    | Map<string, { content?: unknown }>
    | null
  const files = found instanceof Map ? [...found.values()] : Object.values(found ?? {})
  return files
    .flatMap(({ content }) => (content instanceof Uint8Array && content.length < limits.bytes ? [content] : []))
    .slice(0, limits.files)
}

function europassIn(bytes: Uint8Array): Profile | undefined {
  if (!/^\s*<|^\uFEFF?</.test(new TextDecoder().decode(bytes.subarray(0, 100)))) return undefined
  try {
    return extractEuropass(bytes).profile
  } catch {
    // Invoices and other XML are attached to documents too.
    return undefined
  }
}

/** Dates and codes are written in other ways on the page: words count. */
function isSeen(text: string, visible: string): boolean {
  const words = plain(text).match(/[a-z]{3,}/g) ?? []
  return words.filter((word) => visible.includes(word)).length >= words.length * 0.8
}
