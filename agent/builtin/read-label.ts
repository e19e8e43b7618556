import type { ReadAct } from './act-said.ts'
import { someone, told } from './said-who.ts'
import type { Shown } from './shown.ts'
import { whoIn } from './who.ts'

const label = '(?:tags?|étiquettes?|etiquettes?|labels?)'
const takesOff = /^(?:untag|enlève|enleve|retire|supprime|ôte|ote|vire|efface|take|remove|delete|drop|clear)/u
const tagVerb = /^(?:étiquet\p{L}*|etiquet\p{L}*|tagu?\p{L}*|label|mark|marque[rz]?)(?=[\s-])/u
const quoted = /[«“"]\s*([^»”"]+?)\s*[»”"]|(?<![\p{L}\d])['‘]([^'’‘]{2,40})['’](?![\p{L}\d])/gu
const links = new RegExp("(?<=\\s)(?:à|a|aux?|sur|pour|de|d[’']|du|des|to|on|off|from|for)(?=\\s|(?<=[’']))", 'gu')

export function tagIn(text: string, shown: Shown): ReadAct | undefined {
  const { who, tag } = after.exec(text)?.groups ?? {}
  if (who && tag && someone(told(who), shown)) return { act: { act: 'tag', add: [bare(tag)], remove: [] }, about: told(who) }
  const verb = tagVerb.test(text)
  if (!verb && !text.startsWith('untag') && !new RegExp(`(?<!\\p{L})${label}(?!\\p{L})`, 'u').test(text)) return undefined
  if (
    !verb &&
    !/^(?:mets|mettez|mettre|ajoute\p{L}*|pose\p{L}*|colle\p{L}*|rajoute\p{L}*|attribue\p{L}*|accroche\p{L}*|affecte\p{L}*|fous|flanque\p{L}*|put|add|give|stick|pop|slap|whack|bung|tack|attach|apply|set|whap|chuck|throw)/u.test(
      text,
    ) &&
    !takesOff.test(text)
  )
    return undefined
  const found = quotedTags(text) ?? tagsAfterColon(text) ?? (verb ? tagsAs(text, shown) : tagsNamed(text, shown))
  if (!found || !someone(found.about, shown)) return undefined
  const off = takesOff.test(text)
  return { act: { act: 'tag', add: off ? [] : found.tags, remove: off ? found.tags : [] }, about: found.about }
}

/** «étiquette "à revoir"», of people said before. */
export function labelIn(text: string): ReadAct | undefined {
  const named = new RegExp(`(?<!\\p{L})${label}\\s*:?\\s+(.{2,40})$`, 'u').exec(text)?.[1]
  const tags = quotedTags(text)?.tags ?? (named ? [bare(named)].filter(Boolean) : [])
  const off = takesOff.test(text)
  return tags.length > 0 ? { act: { act: 'tag', add: off ? [] : tags, remove: off ? tags : [] }, about: '' } : undefined
}

/** «Nadège : tag urgent» */
const after = /^(?<who>[^:]{2,60}?)\s*[:,]\s*(?:tags?|étiquettes?|etiquettes?|labels?)\s*:?\s+(?<tag>.{2,40})$/u

type Tags = { tags: string[]; about: string }

function quotedTags(text: string): Tags | undefined {
  const tags = [...text.matchAll(quoted)].map((match) => (match[1] ?? match[2])!)
  return tags.length > 0 ? { tags, about: aboutTag(text.replace(quoted, ' ')) } : undefined
}

function tagsAfterColon(text: string): Tags | undefined {
  const [head, tail] = text.split(/\s*:\s+/, 2)
  return head && tail
    ? {
        tags: tail
          .split(/\s*[,;]\s*/)
          .map(bare)
          .filter(Boolean),
        about: aboutTag(head),
      }
    : undefined
}

/** «étiquette Awa comme urgent», «tague-la urgent», “tag Priya call back”: what is left once the person is taken out. */
function tagsAs(text: string, shown: Shown): Tags | undefined {
  const rest = text.replace(tagVerb, '').trim()
  const [who, as] = rest.split(/\s+(?:comme|as|avec|with)\s+/u, 2)
  if (who && as) return { tags: [bare(as)], about: told(who) }
  const words = rest.split(/\s+/)
  for (let taken = words.length - 1; taken > 0; taken -= 1) {
    const about = told(words.slice(0, taken).join(' '))
    const shorter = told(words.slice(0, taken - 1).join(' '))
    if (someone(about, shown) && (taken === 1 || same(whoIn(about, shown), whoIn(shorter, shown)) === false))
      return { tags: [bare(words.slice(taken).join(' '))], about }
  }
  return undefined
}

const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right)

/** «mets le tag urgent à la première», “put an urgent tag on the first one” */
function tagsNamed(text: string, shown: Shown): Tags | undefined {
  for (const link of [...text.matchAll(links)].toReversed()) {
    const about = text.slice(link.index)
    const head = text.slice(0, link.index)
    if (!someone(about, shown)) continue
    const tag = bare(head.replace(/^\S+\s+/u, '').replace(new RegExp(`(?<!\\p{L})${label}(?!\\p{L})`, 'u'), ' '))
    if (tag) return { tags: [tag], about }
  }
  return undefined
}

const aboutTag = (text: string) =>
  told(text.replace(tagVerb, '').trim()).replace(new RegExp(`(?<!\\p{L})${label}(?!\\p{L})`, 'gu'), ' ')

const bare = (tag: string) =>
  tag
    .replace(/^(?:\s|[«“"'’]|l['’]|(?:le|la|les|un|une|the|an?|as|comme)\s+)+|[\s»”".!]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
