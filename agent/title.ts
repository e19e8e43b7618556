import type { BassinMessage, ToolAnswer } from './message.ts'

const longest = 56
const opening =
  /^(?:bonjour|bonsoir|salut|hello|hi|svp|s['’]il vous plaît|please|je (?:cherche|recherche|voudrais|veux)|j['’]ai besoin d['’]|il (?:me|nous) faut|trouve(?:z)?(?:-| )moi|cherche(?:z)?(?:-| )moi|montre(?:z)?(?:-| )moi|i(?:'m| am) looking for|i need|we need|find(?: me)?|show me|looking for)[ ,:]+/i
const article = /^(?:une? (?:ou|\/) une?|un\(e\)|un|une|des|du|de la|le|la|les|an?|the|some)\s+/i

/** A conversation's title: its first words without the politeness, cut at a word; a CV's file where nothing was typed. */
export function titleOf(messages: BassinMessage[], answer: BassinMessage): string {
  const first = messages.find(({ role }) => role === 'user')
  const text = (first?.parts ?? []).flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' ')
  const said = bare(text.replace(/\s+/g, ' ').trim()) || fileIn(answer)
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function bare(text: string): string {
  let left = text
  while (opening.test(left)) left = left.replace(opening, '')
  left = left.replace(article, '').replace(/[\s.?!…]+$/, '')
  if (left.length <= longest) return left
  const cut = left.slice(0, longest + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)).replace(/[\s,;:–-]+$/, '')}…`
}

function fileIn(answer: BassinMessage): string {
  for (const part of answer.parts) {
    const output = 'output' in part ? (part.output as ToolAnswer | undefined) : undefined
    if (output?.status === 'done') {
      const { fileName } = output.output as { fileName?: string }
      if (fileName)
        return fileName
          .replace(/\.\w{2,5}$/, '')
          .replace(/[_-]+/g, ' ')
          .replace(/^cv\b/i, 'CV')
    }
  }
  return ''
}
