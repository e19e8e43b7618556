import type { Profile } from '#lib/profile'
import type { Flag } from '../reading.ts'
import { plain } from '../sections.ts'
import { extractEuropass } from './europass.ts'
import { linesOf } from './json-resume.ts'

const limits = { files: 5, bytes: 2_000_000 }

type Named = { filename?: string; content?: unknown }
/** Of pdf.js: the list tells names; since version 6 the content is asked for by its key. */
type Attachments = { getAttachments(): Promise<unknown>; getAttachmentContent?: (key: string) => Promise<unknown> }

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
    if (!unseen.length) return { profile, flags: [] }
    return { flags: [{ kind: 'hidden_text', reason: 'attachment', words: unseen.join(' ').slice(0, 2000) }] }
  }
  return { flags: [] }
}

async function attachedFiles(document: Attachments): Promise<Uint8Array[]> {
  const listed = (await document.getAttachments().catch(() => undefined)) as Map<string, Named> | Record<string, Named> | null
  const entries = listed instanceof Map ? [...listed] : Object.entries(listed ?? {})
  const files: Uint8Array[] = []
  for (const [key, { filename = key, content }] of entries.slice(0, limits.files)) {
    if (!/\.xml$/i.test(filename)) continue
    const bytes = content ?? (await document.getAttachmentContent?.(key).catch(() => undefined))
    if (bytes instanceof Uint8Array && bytes.length < limits.bytes) files.push(bytes)
  }
  return files
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
