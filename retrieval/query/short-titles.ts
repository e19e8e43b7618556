import type { Draft, Lang } from './draft.ts'
import { findTerm, type TermMatch } from './taxonomy/taxonomy.ts'

const french =
  'elec=électricien indus=industriel inge=ingénieur ing=ingénieur tech=technicien resp=responsable dir=directeur assist=assistant asst=assistant dev=développeur meca=mécanicien maint=maintenance prod=production prog=programmeur log=logistique logis=logistique com=communication|commercial comm=commercial|communication compta=comptable|comptabilité infi=infirmier educ=éducateur spe=spécialisé anim=animateur prepa=préparateur manut=manutentionnaire cond=conducteur chauff=chauffeur|chauffagiste op=opérateur oper=opérateur sec=secrétaire admin=administratif|administrateur gest=gestionnaire magas=magasinier menuis=menuisier plomb=plombier secu=sécurité info=informatique bat=bâtiment cde=commandes cdes=commandes cuis=cuisine cuisto=cuisinier resto=restaurant restau=restaurant aux=auxiliaire pueri=puériculture med=médical|médecin kine=kinésithérapeute juri=juriste archi=architecte mkt=marketing mktg=marketing vend=vendeur cons=conseiller clt=clientèle clts=clients rep=représentant archit=architecte recep=réceptionniste serv=serveur boul=boulanger patiss=pâtissier coiff=coiffeur estheti=esthéticienne psy=psychologue ortho=orthophoniste veto=vétérinaire prof=professeur instit=instituteur form=formateur chef=chef sous=sous proj=projet acc=accueil hot=hôtesse expl=exploitant soud=soudeur chaudro=chaudronnier tourn=tourneur frais=fraiseur electromeca=électromécanicien electrotech=électrotechnicien frigo=frigoriste carross=carrossier terras=terrassier pays=paysagiste jard=jardinier agri=agricole ouv=ouvrier agt=agent ag=agent'
const english =
  'mgr=manager mngr=manager eng=engineer engr=engineer dev=developer devs=developer op=operator|operative ops=operations|operator|operative oper=operator tech=technician asst=assistant assist=assistant ass=assistant exec=executive admin=administrator|administrative coord=coordinator sup=supervisor supv=supervisor supe=supervisor rep=representative reps=representative acct=accountant|account accts=accounts mech=mechanic|mechanical elec=electrical|electrician maint=maintenance maintenence=maintenance prod=production dir=director cust=customer svc=service serv=service svcs=services adv=advisor neg=negotiator recep=receptionist receptn=receptionist sec=secretary qty=quantity surv=surveyor whse=warehouse whs=warehouse wh=warehouse drv=driver drvr=driver brickie=bricklayer brickies=bricklayer brickys=bricklayer chippy=carpenter chippie=carpenter chippies=carpenter sparky=electrician sparkie=electrician sparkies=electrician spark=electrician sparks=electrician spread=plasterer spreads=plasterer prog=programmer sw=software comms=communications mktg=marketing mkt=marketing recr=recruitment prog=programme proj=project des=designer anal=analyst sys=systems net=network helpdsk=helpdesk phys=physiotherapist physio=physiotherapist pharm=pharmacist paeds=paediatric vet=veterinary lab=laboratory hosp=hospitality rest=restaurant hskpr=housekeeper hk=housekeeper kp=kitchen-porter cdp=chef-de-partie sc=sous-chef lorry=lorry groundie=groundworker groundies=groundworker scaff=scaffolder scaffs=scaffolder plumb=plumber joiner=joiner decs=decorator tiler=tiler rgn=registered-general-nurse bus=bus estab=establishment acad=academic tchr=teacher teach=teacher primary=primary fin=finance'

type Short = Map<string, string[]>
const read = (pairs: string): Short =>
  new Map(
    pairs.split(' ').map((pair) => {
      const [short, long] = pair.split('=') as [string, string]
      return [short, long.split('|').map((words) => words.replaceAll('-', ' '))]
    }),
  )
const tables: Record<Lang, Short> = { fr: read(french), en: read(english) }

/** «elec indus», "tower crane op", "backend dev": a job of which a word is cut short, as the match of the whole. */
export function shortTitles({ folded, lang, inner }: Pick<Draft, 'folded' | 'lang' | 'inner'>): TermMatch[] {
  const table = tables[lang]
  const words = [...folded.matchAll(/[a-z][a-z-]*\.?/g)].slice(0, 40).map((match) => ({
    word: match[0].replace(/\.$/, ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found: TermMatch[] = []
  for (let at = 0; at < words.length; at++) {
    for (let size = Math.min(4, words.length - at); size >= 1; size--) {
      const part = words.slice(at, at + size)
      const match = wholeOf(part, table, folded)
      const [first, last] = [part[0]!, part.at(-1)!]
      const known = inner.some(({ kind, start, end }) => kind === 'occupation' && start <= first.start && end >= last.end)
      if (!match || known) continue
      found.push({ ...match, lang, start: first.start, end: last.end })
      at += size - 1
      break
    }
  }
  return found
}

type Word = { word: string; start: number; end: number }

function wholeOf(
  part: readonly Word[],
  table: Short,
  folded: string,
): Pick<TermMatch, 'term' | 'form' | 'flags' | 'kind'> | undefined {
  const choices = part.map(({ word }) => longOf(word, table))
  if (choices.every((choice) => !choice)) return undefined
  for (let index = 1; index < part.length; index++)
    if (!/^[ '-]$/.test(folded.slice(part[index - 1]!.end, part[index]!.start))) return undefined
  const wholes = choices.reduce<string[]>(
    (heads, choice, at) => heads.flatMap((head) => (choice ?? [part[at]!.word]).map((word) => (head ? `${head} ${word}` : word))),
    [''],
  )
  for (const whole of wholes.slice(0, 8)) {
    const term = findTerm('occupation', whole)
    const form = term?.forms.find(({ text }) => text.toLowerCase() === whole)
    if (term && !form?.flags.includes('weak')) return { term, form: form?.text ?? whole, flags: [], kind: 'occupation' }
  }
  return undefined
}

function longOf(word: string, table: Short): string[] | undefined {
  return table.get(word) ?? (word.endsWith('s') && word.length > 3 ? table.get(word.slice(0, -1)) : undefined)
}
