import type { Draft } from './draft.ts'
import {
  excludeBefore,
  excludedAfter,
  mustAfter,
  niceAfter,
  niceBefore,
  removeBefore,
  waivedAfter,
  waivedBefore,
} from './scope-cues.ts'

/** What may stand between a cue and the criterion that it governs. */
export const fillers =
  "(?:-moi|-nous)?(?: |:|'|,)*(?:moi |nous )?(?:(?:d|l|qu)'|(?:de|du|des|la|le|les|un|une|en|a|au|aux|avec|avoir|with|the|a|an|any|in|from|at|have|having|has|of|on|for|some|experience|exp|connaissance|knowledge|competences?|skills?|maitrise|critere|filtre|contrainte|exigence|filter|requirement|condition|criteria|sur|dans|chez|ceux|celles|qui|ont|issue?s?|venant|provenant|travail|profils?|candidats?|gens|personnes?|people|anyone|everyone|tous|toutes|candidates|those|anyone|who|est|sont|is|are|travaille\\w*|working|work|bosse\\w*|taffe?\\w*|font|fait|faisant|doing|do|monde|milieu|univers|secteur|domaine|filiere|world|sector|industry|staff|folks?|personnel|employes?|employed|based|base|bases|titulaires?|detenteurs?|le mot|de la|niveau|ou|to|do|speak\\w*|parl\\w+|fait|vienne\\w*|coming|actuellement|currently|presently|deja)(?: |'|:)+)*(?: |'|:)*"

/** What may stand between a criterion and what is said of it. */
export const afterLead = `^(?: |\\)|\\((?=(?:desirable|optional|preferred|souhait|apprecie|un plus|a plus|essential|required|obligatoire|exige|ideally|idealement|facultatif))|:|-|=|>|→|\\?(?= (?:not|no|pas|plus|non|isn't)(?![a-z]))|, ?(?=(?:that|it|this|which)(?:'d| would| wd)? be)|,(?= (?:(?:obligatoire|facultati[fv]e?|required|optional|essential|indispensable)s? *(?:$|[.;!])|serait|est|ce serait|c'est|is|would|(?:souhaite|apprecie)\\w* *(?:$|[,.;!])|(?:desirable|preferred|nice to have|a bonus|a plus|un plus|un atout) *(?:$|[,.;!])|au moins|si possible|if possible|ideally|idealement|de preference|preferably)))*(?:(?:'s|is|est|n'est|isn't|merely|simply|purely|really|actually|juste|simplement|vraiment|enfin|but|mais|though|only|just|experience|exp|licence|spoken|written|parle|permis|niveau|valide|speakers?|speaking|speak|speaks|skills?|seulement|c'est|ca|that|it|qui|which|en plus|exposure|background|know-how|knowledge|expertise|experiences?|qualifications?|certificates?|certification|cards?|tickets?|diploma|registration|training|formation) |(?:that|it|this|which)(?:'d| would| wd)? (?=be) )*`

const before = new RegExp(`(?<![a-z])(?:${removeBefore}|${excludeBefore}|${waivedBefore}|${niceBefore})${fillers}$`)
const after = new RegExp(`${afterLead}(?:${waivedAfter}|${excludedAfter}|${niceAfter}|${mustAfter})(?![a-z])`)

/** Whether something is said of the words at a place: wanted, preferred, refused or taken back. */
export function isGoverned({ folded }: Draft, start: number, end: number): boolean {
  return before.test(folded.slice(Math.max(0, start - 60), start)) || after.test(folded.slice(end, end + 60))
}

const wish = new RegExp(
  `^(?: |=|,)*(?:(?:is|are|est|sont|would be|wd be|serait|seraient|be|c'est|as|en|un|une|an?|que du|real|big|gros|vrai) )*(?:bonus|plus|atouts?|asset|advantage|nice to have|ideally|idealement|desirable|preferred|appreciated|souhaitee?s?|appreciee?s?|optional|welcome|handy)(?= *(?:$|[,.;:!?)]| (?:and|but|et|mais|please|svp|start\\w*|dispo\\w*)(?![a-z])))`,
)

/** Whether the words at a place are said to be liked: "NDT bonus", «le TIG serait un plus». */
export const isWished = ({ folded }: Draft, end: number): boolean => wish.test(folded.slice(end, end + 60))
