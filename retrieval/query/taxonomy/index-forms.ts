import { formKey } from './normalise.ts'
import type { Form, Term } from './term.ts'

export type Entry = { term: Term; form: Form }
export type FormIndex = {
  /** Form key → who owns it. */
  entries: Map<string, Entry[]>
  /** Every beginning of a form key, word by word, so that a walk knows when to stop. */
  prefixes: Set<string>
}

export function indexForms({ entries, prefixes }: FormIndex, term: Term): void {
  for (const form of term.forms) {
    const key = formKey(form.text)
    if (!key) continue
    const known = entries.get(key)
    if (!known) addKey(entries, prefixes, key, { term, form })
    else if (!known.some((entry) => entry.term === term)) known.push({ term, form })
  }
}

function addKey(entries: Map<string, Entry[]>, prefixes: Set<string>, key: string, entry: Entry): void {
  entries.set(key, [entry])
  for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) prefixes.add(key.slice(0, space))
}
