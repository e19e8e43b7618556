import { fold } from '#lib/words'
import type { Asking } from '../asks/whom-asked.ts'
import { say } from '../context.ts'
import type { Flow } from '../flow.ts'
import { waysSaid } from '../search-sentence.ts'
import { listedWords } from './words.ts'

const few =
  /^(?:(?:et|and|mais|but|ok|so|alors) )*(?:pourquoi|comment ca se fait|why|how come)(?: \w+){0,6} (?:peu|few|personne|nobody|no one|rien|nothing|only|seulement|que)\b/

const many =
  /^(?:(?:c est|ca fait|that s|there are|it s|still|encore|way|far|bien|vraiment|houla|wow|ouh la) )*(?:too many|trop(?: de (?:monde|gens|profils|candidats|resultats))?|beaucoup(?: trop)?|a lot)(?: (?:of )?(?:people|results|candidates|ca))*$/

/** «pourquoi si peu ?»: what the search asks for, and what less would show. */
export function fewFlow({ text, shown, lang, line }: Asking): Flow | undefined {
  if (shown.search && many.test(fold(text))) return say(listedWords(lang).many(shown.source?.total ?? shown.people.length))
  if (!shown.search || line.mentions.some(({ sort }) => sort === 'name' || sort === 'rank') || !few.test(fold(text)))
    return undefined
  return say(listedWords(lang).few(waysSaid(lang, shown.search.output).slice(0, 3).join(' ')))
}
