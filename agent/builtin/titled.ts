import { fold } from '#lib/words'
import type { Person } from './shown.ts'

// First names that go with one title alone in France and in Britain; whoever bears another one is asked about rather than guessed.
const women = new Set(
  'adele agathe aisha aissatou awa agnes alice amelia amelie amina anais andrea angela anna anne audrey aurelie beatrice brigitte carole caroline catherine cecile celine chantal charlotte chloe christelle christine claire clara clemence colette corinne delphine denise diane elena elisabeth elise elizabeth elodie emilie emily emma estelle eva fanny fatima fatou fiona florence francoise gabrielle genevieve grace hannah heather helen helene ines isabelle isla jane jessica josephine julia julie juliette karen kate katherine laetitia laura lea lena lily lina linda lisa louise lucie lucy lydia madeleine manon margaret margaux marguerite maria marianne marie marine marion martine mary mathilde megan melanie mireille monique myriam nadege nadia nathalie nicole nina nora odile olivia pascale patricia pauline perrine priya rachel rebecca renee rosalie ruth sabrina salome samira sandra sandrine sara sarah siobhan sofia solange sonia sophia sophie stephanie susan suzanne sylvie valerie vanessa veronique victoria virginie yasmine yvette zoe'.split(
    ' ',
  ),
)
const men = new Set(
  'adam adrien ahmed alain albert alexandre ali amadou andrew anthony antoine arnaud arthur aurelien baptiste bastien benjamin benoit bernard bertrand brian bruno callum cedric charles christian christophe clement colin cyril damien daniel david denis didier duncan edward emmanuel eric etienne fabien fabrice florian francis franck francois frederic gabriel gary geoffrey george gerard gilles giovanni gregory guillaume guy harry henri henry herve hugo ibrahim jacques jack james jean jeremy jerome joel john jonathan joseph julien karim kevin laurent leo liam loic louis luc lucas ludovic marc marcel marcus mark martin mathieu matthew maxime mehdi michael michel mohamed moussa nathan nicolas noah olivier oliver oscar owen pascal patrick paul peter philippe pierre quentin raphael raymond remi rene rhys richard robert roger romain samuel sebastien serge simon stephane steven sylvain theo thibault thierry thomas timothy tom tristan valentin victor vincent william xavier yann yves'.split(
    ' ',
  ),
)

const before = (title: string, name: string) => new RegExp(`\\b(?:${title}) (?:\\p{L}+ )?${name}\\b`, 'u')
const lady = 'mme|madame|mlle|mademoiselle|mrs|ms|miss'
const gentleman = 'm|mr|monsieur'

export type Sex = 'lady' | 'gentleman'

/** What a first name tells; undefined where it goes with both, or is not known. */
export function sexOf({ name }: Person): Sex | undefined {
  const first = fold(name).split(' ')[0]!
  return women.has(first) ? 'lady' : men.has(first) ? 'gentleman' : undefined
}

/** What may stand between «la» and a name. */
export const epithets = 'petite?|grande?|vieille|vieux|jeune|grosse?'

/** «la Martin», «le petit Martin» */
function articleSaid(said: string, name: string): Sex | undefined {
  const article = new RegExp(`\\b(l[ae]) (?:(?:${epithets}) )?${name}\\b`).exec(said)?.[1]
  if (article === undefined) return undefined
  return article === 'la' ? 'lady' : 'gentleman'
}

/** The title that stands before a name. */
export function titleSaid(text: string, name: string): Sex | undefined {
  const said = fold(text)
  const [ladies, gentlemen] = [said.match(before(lady, name)), said.match(before(gentleman, name))].map(Boolean)
  if (!ladies && !gentlemen) return articleSaid(said, name)
  return ladies === gentlemen ? undefined : ladies ? 'lady' : 'gentleman'
}

/** «M. Fontanel» where the only Fontanel shown is a Nadège: somebody else is meant. */
export function mistitled(text: string, name: string, { name: whole }: Person): boolean {
  const title = titleSaid(text, name)
  const own = fold(whole).split(' ')[0]!
  return title === 'lady' ? men.has(own) : title === 'gentleman' && women.has(own)
}

/** «Mme Martin»: of several who share the name, those whom the title can be said of; all of them where it can be said of none. */
export function titled(text: string, name: string, people: readonly Person[]): Person[] {
  const title = titleSaid(text, name)
  if (!title) return [...people]
  const other = title === 'lady' ? men : women
  const left = people.filter((person) => !other.has(fold(person.name).split(' ')[0]!))
  return left.length > 0 ? left : [...people]
}
