import { fold } from '#lib/words'

const among =
  /^(?:(?:and|et|ok|so|alors) )?(?:(?:which|who|any(?:one|body)?)(?: \w+)? (?:of|among|from|in|on) (?:them|these|those|this list|the list)|lesquel\w*|(?:parmi|entre) (?:eux|elles|ceux|celles)|qui (?:parmi|d entre|dans))\b/

/** “which of them speak English?”, «lesquels connaissent Excel ?»: those of the list who do are asked for. */
export const asksAmong = (text: string): boolean => among.test(fold(text))
