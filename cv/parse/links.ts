export type Link = { url: string; network?: string; username?: string }

const networks: [RegExp, string][] = [
  [/linkedin\.com/i, 'LinkedIn'],
  [/github\.com/i, 'GitHub'],
  [/gitlab\.com/i, 'GitLab'],
  [/(?:twitter|(?<![\w-])x)\.com/i, 'Twitter'],
  [/behance\.net/i, 'Behance'],
  [/dribbble\.com/i, 'Dribbble'],
  [/malt\.fr/i, 'Malt'],
  [/viadeo\.com/i, 'Viadeo'],
  [/stackoverflow\.com/i, 'Stack Overflow'],
  [/medium\.com/i, 'Medium'],
  [/instagram\.com/i, 'Instagram'],
  [/facebook\.com/i, 'Facebook'],
]

/** An address as it is written, whole, with the network that it belongs to and who it names there. */
export function linkOf(words: string): Link {
  const url = /^https?:/i.test(words) ? words : `https://${words}`
  const network = networks.find(([pattern]) => pattern.test(words))?.[1]
  const username =
    network &&
    words
      .replace(/[/?#]+$/, '')
      .split('/')
      .at(-1)
      ?.replace(/^@/, '')
  return { url, ...(network && { network }), ...(username && { username }) }
}
