import { fold } from '#lib/words'

// How people say that a colleague goes, or becomes something else, in words without accents. A person’s name is never part of it: who is
// meant is asked of the house.

export type AccessSaid = 'removal' | 'departure' | 'admin' | 'recruiter'

const any = (...parts: string[]) => new RegExp(`\\b(?:${parts.join('|')})`)

const ends =
  '(?:retir|retrait|enlev|supprim|suppress|coup|revo[qc]|desactiv|ferm|clotur|bloqu|ot|efface|remov|revok|cut|disabl|deactivat|clos|block|delet|end|shut|suspend|terminat|kill|cancel|vire|take away|get rid|(?:mets?|mettez|mettre) fin)\\w*'
const entry =
  '(?:acces|comptes?|identifiants?|utilisat(?:eur|rice)|collegue|login|logins|access|accounts?|credentials|user|colleague)'
const us =
  '(?:us|nous|ici|here|(?:l |la |le |notre |the |our )?(?:entreprise|societe|boite|agence|equipe|cabinet|maison|boutique|company|agency|team|firm|business|office|building|place))'
const day =
  '(?:on |le |ce |this |next |la )?(?:\\w*day|\\w+di|demain|hier|tomorrow|yesterday|today|week|month|matin|midi|soir|semaine|mois|now)'
const dismissed = '(?:vire|licencie|remercie|congedie|fired|sacked|dismissed|laid off|let go|made redundant)e?'
const signsIn = '(?:se connecter|acceder|log (?:in|on)|sign in|get in)'

/** An access, an account or the team itself is said: nobody but a colleague has one. */
const removal = any(
  `${ends}\\b.*\\b${entry}\\b`,
  `(?:acces|comptes?|access|accounts?)\\b.*\\b(?:retir|supprim|coup|revoqu|desactiv|ferm|bloqu|remov|revok|disabl|deactivat|clos)\\w*\\b`,
  `(?:${ends}|sors|sortez|sortir|kick|take)\\b.*\\b(?:de (?:l |la |notre )?(?:equipe|agence|espace)|des membres|de bassin|(?:from|off|out of) (?:the |our )?(?:team|agency|workspace|members|staff|bassin))\\b`,
  `n (?:a|aura|doit) plus (?:avoir )?(?:d )?acces\\b`,
  `(?:no longer|shouldn t|should not|mustn t|must not|can t|cannot) (?:has|have) access\\b`,
  `(?:doit|devrait|puisse|faut) (?:\\w+ ){0,4}plus (?:pouvoir )?${signsIn}\\b|plus (?:pouvoir )?${signsIn}\\b`,
  `(?:shouldn t|should not|mustn t|must not|no longer) (?:be (?:able|allowed) to )?${signsIn}\\b`,
)

/** Said of people of all kinds: a colleague is meant where one is named. */
const departure = any(
  `(?:desactiv|deactivat|offboard|revoqu|revok)\\w*\\b|^(?:(?:please|merci de|il faut|faut|peux tu|tu peux|can you|could you) )?(?:bloque[rz]?|block) |lock(?:ed)? \\w+(?: \\w+)? out\\b`,
  `(?:quitte|quitter|quittera|left|leaves|leave|leaving|quit) ${us}\\b|nous (?:a )?quittes?e?\\b`,
  `(?:travaille|travaillera|bosse|bossera|fait|fera|works?|working) plus (?:\\w+ ){0,3}?${us}\\b|(?:travaille|bosse) plus la\\b`,
  `stopped working (?:here|for|with)\\b`,
  `est plus (?:employee? |salariee? )?(?:chez nous|des notres|parmi nous|de la maison|dans ${us}|avec nous|la$|ici$)`,
  `(?:est|soit) partie?(?: (?:de ${us}|${day}|definitivement|pour de bon|(?:a la|en) (?:retraite|concurrence)))?$`,
  `(?:part|partira) (?:de ${us}|${day}|(?:a la|en) retraite)\\b|s en va\\b`,
  `is leaving(?: ${day})?$|left ${day}\\b|arret\\w+ ${us}\\b|arrete chez nous\\b|se separ\\w+ de\\b|leaves ${day}\\b|last day (?:is|was)\\b|dernier jour\\b`,
  `(?:on|nous|agence) (?:a|avons) (?:vire|licencie|congedie)\\b|let (?!s\\b|me\\b|us\\b)\\w+(?: \\w+)? go\\b|\\w* ?fired\\b`,
  `demissionn\\w+|resign(?:ed|s|ing)\\b|quit(?: ${day})?$|in (?:his|her|their) notice\\b|has retired\\b`,
  `(?:a ete|est|got|gets|was|were|been|is) ${dismissed}\\b`,
  `(?:no longer|doesn t|does not|isn t|is not|won t|will not) (?:be )?(?:work\\w*|with|part of|employed|on|at)?(?: (?:for|with|by|of|at))? ?${us}\\b`,
  `(?:is|has) gone$`,
)

const admin = 'admin(?:istrat(?:eur|rice|or))?'
const still = '(?: aussi| a son tour| too| as well| please| now| de bassin| de l agence)*$'
const administrator = any(
  `(?:pass|nomm|promeu|promouv|promot|mets|mettez|fai[st]|faites|devien|rends?|rendez|doit etre|is an?|make|set|turn|upgrade|should be|becomes?)\\w*\\b.*\\b${admin}${still}`,
  `(?:donn|accord|attribu|give|grant)\\w*\\b.*\\b(?:droits?|role|statut|acces) (?:d |de |en )?${admin}\\w*\\b`,
  `(?:give|grant|mak)\\w*\\b.*\\b${admin} (?:rights?|access|role|permissions?|privileges?)\\b`,
)
const recruiter = any(
  `(?:retir|enlev|ot|remov|revok|tak|strip|drop|withdraw)\\w*\\b.*\\b(?:(?:droits?|role|statut) (?:d |de )?${admin}\\w*|${admin} (?:rights?|access|role|permissions?|privileges?))\\b`,
  `(?:est plus|no longer|isn t|is not|shouldn t be|should not be|ne doit plus etre) (?:an? )?${admin}${still}`,
  `(?:demot|retrograd)\\w*\\b`,
  `(?:pass|repass|redevien|remets?|remettez|make|set|turn)\\w*\\b.*\\b(?:recruteu(?:r|se)|recruiter)(?: again| a nouveau)?${still}`,
)

const patterns: [AccessSaid, RegExp][] = [
  ['recruiter', recruiter],
  ['admin', administrator],
  ['removal', removal],
  ['departure', departure],
]

/** Characters: nobody says it in more, and the patterns look at every word from every other. */
const longest = 200

const refused = /\b(?:ne|n) (?:\w+ ){0,2}pas\b|\b(?:don t|do not|never|jamais|surtout pas)\b/
const asked =
  /^(?:comment|how|qui|who|pourquoi|why|quand|when|ou|where|est ce|does|did|has|is|a t (?:il|elle)|combien|que|what|which|quels?)\b/

/** What a clause says of a colleague’s access, whoever it is; undefined for a question about it and for what is not to be done. */
export function accessIn(clause: string): AccessSaid | undefined {
  if (clause.length > longest) return undefined
  const said = fold(clause)
  if (refused.test(said) || asked.test(said)) return undefined
  return patterns.find(([, pattern]) => pattern.test(said))?.[0]
}

const takes =
  /\b(?:repren|repris|recuper|prend la suite|confi|transfer|transmet|transmis|remplac|succed|herit|inherit|replac|assign|reassign)\w*\b|\b(?:hand|give|pass|donne|passe|take|takes|taking|pick|picks)\w*\b.*|\b(?:au profit|en faveur|in favou?r)\b/

/** Whether a clause says who takes on what somebody leaves. */
export const handsOver = (clause: string): boolean => takes.test(fold(clause))

export const accessClauses = (text: string): string[] =>
  text
    .split(/[,;:.!]\s*|\s+(?:et|and|puis|then|donc|so)\s+/u)
    .map((clause) => clause.trim())
    .filter(Boolean)

/** The colleagues whom a text names, in its order, each in the words that it uses: parts of one name that follow each other are one. */
export function colleaguesIn(text: string, names: readonly string[]): string[] {
  const parts = names.map((name) => fold(name).split(' '))
  const found: string[] = []
  let run: string[] = []
  const close = () => {
    if (run.length > 0) found.push(run.join(' '))
    run = []
  }
  for (const word of fold(text).split(' ')) {
    const goesOn = parts.some((own) => [...run, word].every((one) => own.includes(one)))
    if (run.length > 0 && !goesOn) close()
    const begins = word.length > 2 && parts.some((own) => own.includes(word))
    if (run.length > 0 ? goesOn : begins) run.push(word)
  }
  close()
  return [...new Set(found)]
}

const secret = /\b(?:mots? de passe|mdp|passwords?|passcode)\b/
const ofFile = /\b(?:cvs?|pdf|fichiers?|documents?|files?|resumes?)\b/

/** Speaks of a password, and of no file that has one. */
export const saysPassword = (text: string): boolean =>
  text.length <= longest && secret.test(fold(text)) && !ofFile.test(fold(text))
