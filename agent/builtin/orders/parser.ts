import type { Act } from '../act-said.ts'
import type { Order } from '../order.ts'
import type { Shown } from '../shown.ts'
import type { Who } from '../who-names.ts'
import { isAmong, isOthers, isSlight, isSupposed, isUndecided, mayBeSupposed, namesAnother, ofPair, ofTwo } from './doubts.ts'
import { type Clause, isBare, isLong, whoOf } from './line.ts'
import { type Mention, isNamed } from './mentions-found.ts'
import { type Read, orderFrom, toldIn } from './order-from.ts'
import { answered, goesIntoMessage, isNo, isTopic } from './short-clauses.ts'
import { fromPool, isPronoun, join, likewise, looksFor } from './said-again.ts'
import { fitting, isSeveral, withoutGroup } from './spoken-of.ts'

/** Something is ordered, and whom it is about was not read to the end: nobody is guessed. `about`: of whom it is not known what to do. */
export type Unclear = { about: Who[] }

// Clause by clause: what is ordered, of whom, and what follows from what was said before.
export class Parser {
  private readonly made: Order[] = []
  private pending: Mention[] = []
  /** Something was said of those pending that was not understood. */
  private unread = false
  /** Those last spoken of are to be left alone: only a pronoun takes them up again. */
  private byPronoun = false
  private remarked: Mention[] = []
  /** «Awa et Paul : elle en offre, lui en test»: of whom one pronoun after the other speaks. */
  private pair: Mention[] = []
  /** «elle ne répond plus»: of whom a remark speaks, without a name. */
  private hinted: Mention[] = []
  private readonly spared: Who[] = []
  private leftOut: Mention[] = []
  private before: string[] = []
  private open: 'contact' | 'mention' | undefined
  private failed = false
  private unclear: Unclear | undefined
  private left = false
  private supposed = false
  private readonly shown: Shown
  private readonly pool: Who[]
  private readonly text: string
  constructor(shown: Shown, { pool, text }: { pool: Who[]; text: string }) {
    this.shown = shown
    this.text = text
    this.pool = pool
  }

  swallows(clause: Read): boolean {
    return this.open !== undefined && goesIntoMessage(clause)
  }

  /** «dossier Benkirane : idem», “same for Owen”: what was just ordered, for others. */
  private again({ line, people, reading }: Read): boolean {
    const last = this.made.at(-1)
    if (!last || reading.action !== undefined || !likewise.test(line)) return false
    const who = people.length > 0 ? people : this.pending
    if (who.length === 0) return false
    last.who = [...last.who, ...whoOf(who)]
    this.pending = []
    return true
  }

  take(clause: Read): void {
    const { people } = clause
    if (this.again(clause)) return
    const reading = this.pending.length + this.remarked.length === 0 ? clause.reading : answered(clause)
    if (this.swallows(clause) && clause.except.length === 0) {
      this.extend(clause)
      return
    }
    this.open = undefined
    if (this.spares(clause) || this.denies(clause)) return
    const undecided = isUndecided(clause.line)
    if (!undecided && isSupposed(clause.line)) this.supposed = true
    if (reading.action === 'leave' || undecided) {
      this.left = true
      const named = people.filter(isNamed)
      this.spared.push(...whoOf(people.length > 0 ? people : this.pending))
      if (people.length === 0) this.pending = []
      this.remarked = named
      this.byPronoun = true
      return
    }
    const byTheWay = reading.doubted && this.made.length > 0 && people.every(({ sort }) => sort === 'pronoun')
    if (byTheWay || reading.action === 'told' || reading.action === undefined || clause.joint === 'because') this.remark(clause)
    else this.order({ ...clause, reading })
  }

  /** «tous au test, mais Sofia non»: left out of those just spoken of. */
  private spares({ line, people, joint }: Read): boolean {
    const last = this.made.at(-1)
    if (joint !== 'but' || !last || !/^\^ (?:surtout )?(?:pas |not )?@ (?:non|no|nope|pas|not)? ?(?:merci |thanks )?$/.test(line))
      return false
    if (!last.who.some(isSeveral)) return false
    last.except = [...(last.except ?? []), ...whoOf(people)]
    return true
  }

  /** «Nadège, l’offre, non»: what was just read is not ordered. */
  private denies({ line, joint }: Read): boolean {
    const last = this.made.at(-1)
    if (!last?.stage || joint !== 'comma' || this.pending.length > 0 || !isNo.test(line) || /\?\s*$/u.test(this.text))
      return false
    this.spared.push(...last.who)
    this.made.pop()
    this.left = true
    return true
  }

  private extend({ people, text }: Read): void {
    const last = this.made.at(-1)!
    last.text = `${last.text}, ${text}`
    if (this.open === 'mention' && people.length > 0 && last.who.length === 0)
      last.who = this.bound(people, { joint: 'comma', text })
  }

  private remark(clause: Read): void {
    if (clause.people.length === 0 && looksFor.test(clause.line)) this.failed = true
    const named = clause.people.filter(isNamed)
    const last = this.made.at(-1)
    const bare = clause.reading.action === undefined && isBare(clause)
    if (clause.except.length > 0 && named.length === 0) {
      if (last && clause.joint !== 'stop') {
        last.except = [...(last.except ?? []), ...whoOf(clause.except)]
        this.remarked = clause.except
        this.byPronoun = true
      } else this.leftOut.push(...clause.except)
      return
    }
    this.leftOut.push(...clause.except)
    if (bare && named.length === 0 && clause.people.length > 0 && this.pending.length === 0) {
      if (this.remarked.length === 0) this.pending = [...clause.people]
      return
    }
    if (named.length === 0) {
      this.hinted = clause.people.filter(({ sort }) => sort === 'pronoun').slice(0, 1)
      if (last) last.text = `${last.text}, ${clause.text}`
      else this.before.push(clause.text)
      return
    }
    if (last && bare && last.who.every(isPronoun) && clause.joint !== 'stop') {
      last.who = whoOf(named)
      return
    }
    if (bare || (clause.reading.action === undefined && !isLong(clause))) {
      this.pending = [...this.pending.filter(({ sort }) => sort !== 'pronoun'), ...named]
      if (!bare) this.before.push(clause.text)
      this.unread = !bare
      return
    }
    this.remarked = named
    this.before.push(clause.text)
  }

  private order(clause: Read): void {
    const { reading, text } = clause
    const addressed = reading.action === 'contact' ? clause.people.filter(({ from }) => from < clause.topicAt) : clause.people
    const who = this.bound(addressed, clause)
    const order = reading.doubted ? ({ act: 'unsaid', who, text } satisfies Order) : orderFrom(clause, who, this.shown)
    if (!order) {
      this.unclear = { about: who }
      return
    }
    const last = this.made.at(-1)
    // “go”, «avance» at the end, of nobody and to nowhere.
    if (order.act === 'move' && !order.stage && clause.people.length === 0 && last && this.pending.length === 0) {
      last.text = `${last.text}, ${text}`
      return
    }
    order.text = [...this.before, withoutGroup(clause)].join(', ')
    this.settle(order, clause)
    // «mets la 2 et la 3, en offre»: the stage comes after.
    if (last?.act === 'move' && !last.stage && order.act === 'move' && order.stage && order.who.every(isPronoun)) {
      Object.assign(last, { stage: order.stage, text: `${last.text}, ${text}` })
      return
    }
    if (
      reading.action === 'shortlist' &&
      /\b(?:plai\w+|aime|adore|love|like|impress\w*|oui|ok|yes|okay|ahead|forward|continue|carry)\b/.test(clause.line)
    )
      order.weak = true
    if (reading.action === 'show' && isTopic(clause)) order.weak = true
    join(this.made, order, { waiting: this.pending.length > 0 })
    this.before = []
    this.pending = []
    this.unread = false
    this.byPronoun = false
    this.remarked = []
    if (reading.action === 'contact' || reading.action === 'mention') this.open = reading.action
  }

  /** Whom an order is about, among those whom the message chose from or left out. */
  private settle(order: Order, clause: Read): void {
    const except = [...whoOf([...this.leftOut, ...clause.except])]
    // «laisse les trois premiers, présélectionne les autres»
    if (this.spared.length > 0 && order.who.every(({ kind }) => kind === 'others') && order.who.length > 0) {
      order.who = [{ kind: 'all' }]
      except.push(...this.spared)
    }
    // «parmi ceux en test, Awa en entretien et l’autre, refuse»
    if (this.pool.length > 0 && order.who.length > 0 && order.who.every(({ kind }) => fromPool.has(kind))) {
      if (order.who.every(({ kind }) => kind !== 'all')) except.push(...this.made.flatMap(({ who: done }) => done))
      order.who = this.pool
    }
    // «tous les autres sauf Awa», of nobody before: everybody but her.
    if (
      except.length > 0 &&
      this.made.length === 0 &&
      this.shown.spoken.length === 0 &&
      order.who.every(isOthers) &&
      order.who.length > 0
    )
      order.who = [{ kind: 'all' }]
    if (except.length > 0) order.except = except
    this.leftOut = []
  }

  /** «note Awa 4 sur 5», «note Elsa 3 en communication : …» */
  mark(clause: Read, act: Act): void {
    this.made.push({ act: act.act, who: this.bound(clause.people, clause), text: clause.text, said: act })
  }

  /** What is kept of somebody, in the words that were said. */
  note(clause: Read, { note, people }: { note: string; people: Mention[] }): void {
    // «elle se retire, note-le»: what was just said, which records itself where it is an order.
    const pointed = /^(?:le|l[ae]|ça|ca|cela|it|that|this)[\s.!]*$/iu.test(note)
    if (pointed && this.made.length > 0) return
    const bound = this.bound(people, clause)
    // «note qu’elle préfère le soir»: of whom the words themselves speak.
    const who =
      bound.length > 0 || this.made.length > 0 ? bound : whoOf(clause.people.filter(({ sort }) => sort === 'pronoun').slice(0, 1))
    this.made.push({ act: 'note', who, note, text: clause.text })
  }

  /** Whom a clause is about: its names; for a pronoun, or nobody, whom the message spoke of before. */
  private bound(people: readonly Mention[], { joint, text }: Pick<Clause, 'joint' | 'text'>): Who[] {
    const named = people.filter(isNamed)
    if (named.length > 0) {
      // «j’aime bien Julie, mais c’est Paul qui passe»: a new sentence, or its contrary, names whom it is about.
      if (isAmong(this.pending.length > 0 ? this.pending : this.remarked, named, text)) return [{ kind: 'unknown' }]
      if (this.unread && (joint === 'stop' || joint === 'but')) this.pending = []
      // «la Julie, c’est …, le Paul, c’est non»: what is not understood of one is not made of both.
      if (this.pending.length > 0 && this.unread) this.unclear ??= { about: whoOf(this.pending) }
      return whoOf(this.pending.length > 0 ? [...this.pending, ...named] : named)
    }
    const pronoun = people[0]
    const spoken = this.pending.length > 0 ? this.pending : this.byPronoun && !pronoun ? [] : this.remarked
    if (this.pair.length > 0 && spoken.length === 0 && pronoun?.sort === 'pronoun')
      return fitting(whoOf(this.pair), pronoun.who[0]!)
    if (!spoken.some(isNamed)) {
      const tells = pronoun?.who.some((one) => one.kind === 'one' && one.sex !== undefined)
      if (!pronoun && spoken.length === 0 && this.made.length === 0) return whoOf(this.hinted)
      return whoOf(pronoun && (tells || spoken.length === 0) ? [pronoun] : spoken)
    }
    const candidates = whoOf(spoken)
    if (!pronoun || pronoun.sort === 'them') return candidates
    if (spoken.length > 1) this.pair = [...spoken]
    return fitting(candidates, pronoun.who[0]!)
  }

  orders(): Order[] | Unclear | undefined {
    if (this.failed) return undefined
    // “oh go on”: a verb of nobody, to nowhere.
    const made = this.made.filter(({ act, stage, who }) => act !== 'move' || stage || who.length > 0)
    const last = made.at(-1)
    if (this.pending.length > 0 && last && (last.who.length === 0 || last.who.every(isPronoun))) last.who = whoOf(this.pending)
    else if (this.pending.length > 0) return last && !isSlight(last) ? { about: whoOf(this.pending) } : undefined
    if (!last && this.unclear) return this.unclear
    if (!last) return this.left && this.spared.length > 0 ? [] : undefined
    if (this.unclear) return made.some((order) => !isSlight(order)) ? this.unclear : undefined
    if (this.supposed && !made.every(mayBeSupposed)) return { about: [] }
    ofTwo(made, this.shown, this.text)
    if (made.some(({ who, except }) => who.length === 0 && except)) return { about: [] }
    if (made.some(({ who }) => who.some(({ kind }) => kind === 'unknown')))
      return made.every((order) => isSlight(order) && order.act !== 'unsaid') ? undefined : { about: [] }
    if (made[0]!.who.length === 0 && !this.ofWhoeverWasShown(made[0]!)) return undefined
    // “1 and 2 interview, 3 test”: somebody else was meant by what was not read.
    if (made.some(({ who, act }, at) => who.length === 0 && act === 'move' && made[at - 1]?.act === 'move')) return { about: [] }
    ofPair(made, this.shown)
    for (const order of made) if (order.act === 'mention') order.said = toldIn(order, this.shown)
    return made
  }

  /** Of whom nothing is said, whoever was last shown is meant by short words alone. */
  private ofWhoeverWasShown({ act, stage, text }: Order): boolean {
    const [just] = this.shown.spoken
    return just?.length === 1 && text.split(/\s+/).length < 8 && !namesAnother(text) && (stage !== undefined || act === 'reject')
  }
}
