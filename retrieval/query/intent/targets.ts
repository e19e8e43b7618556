import { fold } from '#lib/words'
import type { Target } from '../slots.ts'
import { namesIn } from './names.ts'

export type Shown = readonly { rank: number; name: string }[]
/** `named`: the text, without the words that name no person. */
export type TargetContext = {
  shown: Shown
  today: string
  last?: readonly Target[]
  named?: string
  start?: string
  loose?: boolean
}

const ordinals: [RegExp, number][] = [
  [/^(?:premiers?|premieres?|1er|1ere|1re|1ers|first|1st)$/, 1],
  [/^(?:deuxiemes?|seconde?s?|2e|2eme|2nd|second|2d)$/, 2],
  [/^(?:troisiemes?|3e|3eme|third|3rd)$/, 3],
  [/^(?:quatriemes?|4e|4eme|fourth|4th)$/, 4],
  [/^(?:cinquiemes?|5e|5eme|fifth|5th)$/, 5],
  [/^(?:sixiemes?|6e|6eme|sixth|6th)$/, 6],
  [/^(?:septiemes?|7e|7eme|seventh|7th)$/, 7],
  [/^(?:huitiemes?|8e|8eme|eighth|8th)$/, 8],
  [/^(?:neuviemes?|9e|9eme|ninth|9th)$/, 9],
  [/^(?:dixiemes?|10e|10eme|tenth|10th)$/, 10],
]
const small: Record<string, number> = {
  un: 1,
  une: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
}
const digits = '(\\d{1,2}|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|seven|eight|nine|ten)'
const toNumber = (word: string) => small[word] ?? Number(word)
const ranks = (from: number, to: number): Target[] =>
  Array.from({ length: Math.max(0, Math.min(to - from + 1, 100)) }, (_, index) => ({ rank: from + index }))

/** Times, dates, durations and lengths are no ranks. */
const notRanks =
  /\b(?:a|at|vers|pour|des|avant|apres|before|after|around|by|from|to|jusqu a|de) (?:les )?\d{1,2} ?(?:h|heures?|am|pm|o clock)(?: ?\d\d)?\b|\b\d{1,2} ?h ?\d{0,2}\b|\b\d{1,2} ?(?:am|pm|o clock)\b|\b\d{1,2} \d\d ?(?:am|pm)?(?= |$)|\b\d+ ?(?:min|minutes?|mn|heures?|hours?|hrs?|jours?|days?|semaines?|weeks?|mois|months?|ans|years?|km|miles?|k|euros?|pounds?)\b|\b(?:le |the |on |du |au |to )?\d{1,2}(?:st|nd|rd|th|er)? (?:of )?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|monday|tuesday|wednesday|thursday|friday|saturday) (?:the |le )?\d{1,2}(?:st|nd|rd|th)?\b|\b(?:caces|categorie|cat|ssiap|bac|niveau|level|page|r|class|classe|etape|step|round|stage|phase) \d+\b|\b(?:premier|premiere|first|second|deuxieme|1er|2e|2eme) (?:entretien|tour|round|interview|contact|echange|rdv|rendez vous|call|appel|etape|stage|language|experience|fois|time)\w*\b|\bfirst (?:thing|name|aid)\b|\b(?:une|a|1) seconde?\b|\bsecond chance\b|\ben premier\b/g

function firstOnes(said: string): Target[] | undefined {
  const match = new RegExp(
    `\\b(?:${digits} (?:tou(?:te)?s )?(?:premier\\w*|1er\\w*|1ere\\w*|1st|meilleur\\w*|mieux (?:places?|placees?|classes?|notes?)|first|best|top)|(?:first|top|best|1ers|1eres|premiers|premieres|meilleurs|meilleures) ${digits})\\b(?! (?:h|km|ans))`,
  ).exec(said)
  if (match) return ranks(1, toNumber((match[1] ?? match[2])!))
  const range = new RegExp(
    `\\b(?:du |de la |de |from |numbers? |candidates? |les |ranks? )?(\\d{1,2}) (?:a|au|to|through|a la) (?:la |le )?(\\d{1,2})\\b`,
  ).exec(said)
  const [from, to] = [Number(range?.[1]), Number(range?.[2])]
  return from < to && to <= 50 ? ranks(from, to) : undefined
}

const leads =
  /^(?:la|le|les|l|the|number|numbers|numero|numeros|no|n|nos|num|candidate|candidates|candidat|candidats|candidatures?|profil|profils|profile|profiles|rank|du|de|au|aux|of|to|for|with|avec|pour|a|celui|celle|personne|person|position|rang|no|compare|comparer|comparez|shortlist|reject|refuse|garde|keep|contacte|email|msg|message|text|envoie|vs)$/
const joins =
  /^(?:et|and|ou|or|puis|vs|versus|contre|avec|with|plus|a|to|la|le|les|l|the|number|numero|n|no|ainsi|que|against|then|candidate|candidat|profil|profile)$/

/** «la 1 et la 3», «le deuxième», "numbers 2, 4 and 5": figures count only after an article or in a list that one opened. */
function singled(said: string): Target[] {
  const words = said.split(' ')
  const found: number[] = []
  let open = false
  words.forEach((word, at) => {
    const ordinal = ordinals.find(([pattern]) => pattern.test(word))?.[1]
    const before = words[at - 1] ?? ''
    const after = words[at + 1] ?? ''
    if (ordinal && !/^(?:rang|rank|round|tour|entretien|interview)$/.test(after) && !/^(?:une|un|en)$/.test(before)) {
      found.push(ordinal)
      open = true
      return
    }
    const opening = at === 0 && word in small && /^(?:et|and|deux|trois|quatre|cinq|two|three|four|five|six)$/.test(after)
    const figure = opening
      ? small[word]
      : /^\d{1,2}$/.test(word)
        ? Number(word)
        : /^(?:number|numero|candidate|candidat|no|n|profil|profile|les|numbers|la|le)$/.test(before) &&
            word in small &&
            !/^(?:deux|trois|two|three|un|une|one)$/.test(word)
          ? small[word]
          : /^(?:number|numero|candidate)$/.test(before)
            ? small[word]
            : undefined
    if (open && figure === undefined && word in small && !/^(?:un|une|one)$/.test(word)) {
      found.push(small[word]!)
      return
    }
    if (figure === undefined || figure < 1 || figure > 50) {
      if (!joins.test(word)) open = false
      return
    }
    if (open || opening || leads.test(before) || words.length === 1) {
      if (
        /^(?:les|the)$/.test(before) &&
        /^(?:candidat\w*|profil\w*|premier\w*|people|dernier\w*|autres|others|suivant\w*|next)$/.test(after)
      )
        return
      found.push(figure)
      open = true
    }
  })
  return [...new Set(found)].map((rank) => ({ rank }))
}

const every =
  /\b(?:em all|tt le monde|ts|every1|every one|tous|toutes|tout le monde|tout le groupe|toute la (?:liste|selection|shortlist|page)|everyone|everybody|all of (?:them|these|those)|them all|all (?:the )?(?:candidates|profiles|people|applicants|shortlisted|results)|all (?:three|four|five|six|ten|\d+)|the (?:whole|entire|full) (?:list|lot|shortlist|page)|chacune?|each of them|l ensemble|^all$|(?:to|for|with|reject|email|contact|message|compare|export|shortlist|move|invite|text|call) all(?= |$)|les candidats|les profils|la liste|the list|these candidates|ces (?:profils|candidats))/
const others =
  /\b(?:(?:les|tous les|toutes les|le) (?:autres|reste|restants?)|the (?:rest|others?|other ones|remaining(?: ones)?|other \w+)|everyone else|everybody else|all (?:the )?others|le reste)\b/
const lastOnes = new RegExp(`\\b(?:les ${digits} derni\\w+|the last ${digits}|last ${digits}|les derni\\w+ ${digits})\\b`)
const lastOne =
  /\b(?:le dernier|la derniere|du dernier|de la derniere|au dernier|the last(?: one| candidate| person| profile)?|last one|celui tout en bas|the bottom one)\b(?! (?:action|etape|modif\w*|change|step|interview|entretien|time|fois|message|poste|job|employeur|note|search|recherche|name|page|week|month|year))/
const topOne =
  /\b(?:the (?:top|best|highest|leading)(?: (?:ranked|placed|scoring|rated))? (?:one|candidate|person|profile|match)|(?:le|la) (?:mieux|meilleure?) (?:classee?|placee?|notee?|candidate?|profil)|celui (?:tout )?en (?:haut|tete)|celle (?:tout )?en (?:haut|tete)|the one (?:at the top|on top|in first place))\b/
/** Several people, when nobody was spoken of before: «relance-les», "email them". */
const plural =
  /\b(?:(?:relance\w*|contacte\w*|recontacte\w*|previens|prevenez|appelle\w*|invite\w*|convoque\w*|refuse\w*|rejette\w*|ecarte\w*|elimine\w*|passe\w*|mets|mettez|deplace\w*|bascule\w*|garde\w*|retiens|preselectionne\w*|compare\w*|exporte\w*|efface\w*|supprime\w*) (?:moi )?les|(?:ecri\w+|envoie\w*|dis|dites|propose\w*|reponds|repondez|demande\w*) leur|eux tous|them)\b(?! (?:\w+ )?(?:filtre|critere|recherche)s?)/
const both = /\b(?:les deux|toutes les deux|tous les deux|ces deux(?: la)?|both|the two|these two|those two|them both|the pair)\b/

function fromList({ shown, last }: TargetContext): Target[] {
  const taken = (last ?? []).map((target) => target.rank ?? shown.find(({ name }) => name === target.name)?.rank)
  const left = shown.filter(({ rank }) => !taken.includes(rank)).map(({ rank }) => ({ rank }))
  return left.length > 0 && left.length < shown.length ? left : [{ all: true }]
}

function lastRanks(count: number, { shown, last }: TargetContext): Target[] {
  const end =
    shown.length > 0 ? Math.max(...shown.map(({ rank }) => rank)) : Math.max(0, ...(last ?? []).map(({ rank }) => rank ?? 0))
  return end >= count ? ranks(end - count + 1, end) : []
}

function shownNames(said: string, shown: Shown): Target[] {
  return shown
    .filter(({ name }) =>
      fold(name)
        .split(' ')
        .some((word) => word.length > 2 && new RegExp(`\\b${word}\\b`).test(said)),
    )
    .map(({ name }) => ({ name }))
}

/** Whom a message is about: ranks of the list last shown, names, everybody, or those last spoken of. */
export function targetsOf(text: string, context: TargetContext): Target[] {
  const said = fold(
    text
      .replace(/[£€$]\s?\d[\d,. ]*k?|\d[\d,. ]*\s?(?:€|£|k\b|euros?)/gi, ' ')
      .replace(/(\d)[/:.](\d)/g, '$1 $2')
      .replace(/#(?=\d)|n°\s*/gi, 'numero '),
  )
    .replace(notRanks, ' ')
    .replace(/ +/g, ' ')
    .trim()
  const list = /^\W*\d{1,2}(?:\s*(?:[+,&]|et|and)\s*\d{1,2})+(?=\s*(?:$|→|->|=>|[:a-z]))/i.exec(text)?.[0]
  if (list) return [...list.matchAll(/\d+/g)].map(([rank]) => ({ rank: Number(rank) }))
  const first = firstOnes(said)
  if (first) return first
  const known = shownNames(said, context.shown)
  if (known.length > 0) return known
  const named = namesIn(context.named ?? text, context.today).map((name) => ({ name }))
  const single = singled(said)
  if (single.length > 0) return [...single, ...named]
  const bare = context.loose && named.length === 0 ? bareRanks(said) : []
  if (bare.length > 0) return bare
  if (others.test(said)) return fromList(context)
  if (named.length > 0) return named
  return impersonal(said, context)
}

/** "rule out 4 and 5": figures that count nothing. */
function bareRanks(said: string): Target[] {
  const found = [
    ...said.matchAll(
      /\b(\d{1,2})\b(?! (?:min|heures?|hours?|profil\w*|candidat\w*|personnes?|people|first|premi\w*|derni\w*|last|autres?|others?|more|new|nouveaux?|fois|times?|postes?|jobs?))/g,
    ),
  ]
  return [...new Set(found.map((match) => Number(match[1])))].filter((rank) => rank > 0 && rank <= 30).map((rank) => ({ rank }))
}

function impersonal(said: string, context: TargetContext): Target[] {
  const { last = [] } = context
  const many = lastOnes.exec(said)
  if (many) return lastRanks(toNumber(many.slice(1).find(Boolean)!), context)
  if (lastOne.test(said)) return lastRanks(1, context)
  if (topOne.test(said)) return ranks(1, 1)
  if (both.test(said)) return last.length === 2 ? [...last] : ranks(1, 2)
  if (every.test(said)) return [{ all: true }]
  if (last.length === 0 && plural.test(said)) return [{ all: true }]
  return [...last]
}
