import type { Context } from './context.ts'
import { orderVerbs } from './order-words.ts'

const job = {
  fr: /\b(?:(?:pour|sur|dans|du|au|le)\s+(?:le\s+)?|(?:sur|dans)\s+(?:la\s+|l['’]\s*))(?:poste|offre|annonce|mission)\s+(?!(?:à|a|aux?)\s)(?:d[eu']\s*|d’|«\s*)?(.{2,80}?)\s*(?:»|[?.!,;]|$)/i,
  en: /.*\b(?:for|on|in|to|of|is|are|with)\s+(?:the\s+)?(?:job\s+(?:of\s+)?)?["“]?(?!(?:their|his|her|my|your)\s)([^.;!?]{2,80}?)["”]?\s+(?:job|position|role|opening|vacancy)\b|(?<!(?:premi[eè]re?|deuxi[eè]me|seconde|troisi[eè]me|\p{L}+i[eè]me|derni[eè]re)\s)\b(?:job|position|role)\s+["“]?(.{2,80}?)["”]?\s*(?:[?.!,;]|$)/iu,
}

/** «poste pourvu», “position filled” is why, not which; “write to her about the job” is none by name. */
const over =
  /\babout\b|^(?:at|in|near|closer|chez|ailleurs)\b|^(?:to|with|a|à) (?:some|quelqu)|^(?:elsewhere|ailleurs|somewhere)\b|^(?:est |is |was |has been |a été |déjà |already )*(?:pourvue?|filled|taken|closed|gone|fermée?)\b/i

/** “write to Emma that Tom got the job” */
const told = /\b(?:that|got|gets|has|have|who)\b/i

/** “not up to the job” */
const article = /^(?:the|an?|this|that|l[ae]|ce|cette|un|une)$/i

/** «… pour le poste X et compare les autres» */
const nextOrder = new RegExp(`\\s+(?:et|puis|and|then)\\s+(?=${orderVerbs})`, 'iu')

/** The job that the sentence names, in its own words. */
export function jobSaid({ text, turn }: Context): string | undefined {
  const found = job.fr.exec(text) ?? job.en.exec(text)
  const title = found?.slice(1).find(Boolean)?.split(nextOrder)[0]!.trim()
  return (
    turn.filters.pipeline?.job ?? (title && (over.test(title) || article.test(title) || told.test(title)) ? undefined : title)
  )
}
