import { stageAt, stageSaid } from '../stage-words.ts'

// An order without a verb («Awa en entretien») is one only if each of its words is known for what it does there: «Paul sort de l’entretien»,
// «les meilleurs en test» hold a word more, and are asked about.

/** Articles, pronouns, prepositions, and what ties a sentence together. */
const ties =
  'le la les l un une des de d du au aux a en et ou mais donc car puis alors ensuite apres ce cet cette ces c ca cela mon ma mes ton ta notre nos votre vos j je tu il on nous vous me m te t y qui qu que est es suis sont sera seront serait seraient etre ete pour par sur dans avec vers comme si ne n pas the an to of in on at for with by and or but so then this that these those it its is are be being been s re ll d i m you we us our your my into onto out over up through straight if as'
/** What makes an order of it, softly or strongly: wishes, duties, manners, emphasis. */
const manners =
  'ok okay oui yes yep yeah non no ben bah bon eh hein quoi bref allez allons hop go euh heu um er erm oh ah hey hi hello bonjour salut coucou merci svp stp plait please pls plz kindly thanks thank ta cheers volontiers bien sur deja aussi egalement encore tout toute tous toutes all both one ones only just surtout plutot rather than especially least above moins au finalement finally actually fait direct directement immediatement now maintenant vite asap rapidement tout suite d abord first next step right fine good great super top parfait nickel cool pourquoi why not faudrait faut fallait doit doivent devrait devraient dois peut peuvent pourrait pourraient verrais verrait vois voit ferais ferait fasse fassent soit soient aille aimerais aimerait souhaite souhaitons souhaiterais veux veut voudrais voudrait prefere prefererais ira iront part partent prends prend revient valide want like would should could can must may might shall will let lets need needs have has get gets good move made also too well think guess suppose mieux best off recue recu recus vus vue vu vues seen'
/** What stands beside people, or a stage, and says no more of them. */
const beside =
  'sauf except excepte hormis ni neither nor soit either m mr mrs ms miss mme mlle madame monsieur mesdames messieurs dr petite petit grand gros wee big lady man lad lass fellow gars fille dame celle celui ceux candidat candidate candidats candidates candidature candidatures personne personnes people person profil profile profiles profils dossier dossiers file number numbers numero numeros no aide soignante soignant etape stade stage round phase step tour passage liste list poste job role process fois donne numeros very same fresh'

const known = new Set(`${ties} ${manners} ${beside}`.split(' '))

/** «en entretien», “through to the offer”: where to, which most words beside it leave as it is. */
const headed =
  /(?: |^)(?:to|into|onto|through|en|au|aux|a|vers|dans|direction) (?:(?:the|le|la|l|un|une|an?|stage|etape|stade|de|du|d|phone|first|final|client) )*$/

/** Whether words stand between people and the stage of a verbless clause that may make something else of it. */
export function isUnaccounted(line: string): boolean {
  const at = [...line.matchAll(/(?<= )[a-z]/g)].find(({ index }) => stageAt(line.slice(index)) !== undefined)?.index
  if (at === undefined) return false
  const [before, after] = [line.slice(0, at), line.slice(at)]
  if (headed.test(before)) return false
  const between = before.includes('@') ? before.slice(before.indexOf('@')) : after.slice(0, Math.max(0, after.indexOf('@')))
  return unaccounted(between).length > 0
}

/** The words of a clause that neither people, nor its stage, nor the ties of a sentence account for. */
function unaccounted(line: string): string[] {
  const left: string[] = []
  for (let at = 0; at < line.length; at += line.slice(at).indexOf(' ') + 1 || line.length) {
    const rest = line.slice(at)
    const stage = stageAt(rest)
    const word = rest.split(' ', 1)[0]!
    if (stage) at += Math.max(0, rest.slice(0, stage.length).lastIndexOf(' ') + 1)
    else if (/^[a-z]{2,}$/.test(word) && !known.has(word) && stageSaid(word) === undefined) left.push(word)
  }
  return left
}
