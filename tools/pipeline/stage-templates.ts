import type { StageEntry, StageKind, StageNeed, TestWords } from '#db/schema'
import type { TradeFamily } from '../kit/trade-families.ts'

/** A stage as a template or a person lays it out; what it sends needs a test of the house, so templates send none. */
export type StagePlan = { kind: StageKind; name: TestWords; limitDays: number | null; entry: StageEntry[]; needs: StageNeed[] }

type More = { days?: number; entry?: StageEntry[]; needs?: StageNeed[] }
const stage = (kind: StageKind, fr: string, en: string, { days, entry = [], needs = [] }: More = {}): StagePlan => ({
  kind,
  name: { fr, en },
  limitDays: days ?? null,
  entry,
  needs,
})

const notify: StageEntry = { do: 'notify' }
const slot = (minutes: number): StageEntry => ({ do: 'ask_slot', minutes })
const ends = [
  stage('hired', 'Embauché', 'Hired'),
  stage('rejected', 'Non retenu', 'Rejected'),
  stage('withdrawn', 'Retiré', 'Withdrawn'),
]
const received = (days: number) => stage('new', 'Nouveau', 'New', { days })
const offer = (days: number) => stage('offer', 'Proposition', 'Offer', { days, entry: [notify], needs: ['admin_approval'] })

/** How each family of trades usually hires: quick and by phone where shifts must be filled, by trial where the hand counts. */
export const stageTemplates: Record<TradeFamily, StagePlan[]> = {
  general: [
    received(3),
    stage('screening', 'Présélection', 'Screening', { days: 5 }),
    stage('phone_screen', 'Appel', 'Phone screen', { days: 5 }),
    stage('test', 'Test', 'Test', { days: 7 }),
    stage('interview', 'Entretien', 'Interview', { days: 10, entry: [slot(45)], needs: ['scorecard'] }),
    offer(7),
    ...ends,
  ],
  care: [
    received(2),
    stage('screening', 'Diplôme et numéro professionnel vérifiés', 'Diploma and registration checked', { days: 3 }),
    stage('phone_screen', 'Appel\u00a0: horaires et service', 'Call: shifts and ward', { days: 3 }),
    stage('interview', 'Entretien avec le cadre de santé', 'Interview with the ward manager', {
      days: 7,
      entry: [slot(45)],
      needs: ['scorecard'],
    }),
    stage('interview', 'Demi-journée d’immersion', 'Half a day on the ward', { days: 7, entry: [notify] }),
    offer(5),
    ...ends,
  ],
  transport: [
    received(2),
    stage('screening', 'Permis, FIMO et carte vérifiés', 'Licence, CPC and card checked', { days: 2 }),
    stage('phone_screen', 'Appel\u00a0: tournées et découchés', 'Call: rounds and nights away', { days: 2 }),
    stage('test', 'Essai de conduite', 'Driving trial', { days: 5, entry: [notify], needs: ['scorecard'] }),
    offer(3),
    ...ends,
  ],
  catering_retail: [
    received(2),
    stage('phone_screen', 'Appel', 'Phone call', { days: 2 }),
    stage('interview', 'Rencontre sur place', 'Meeting on site', { days: 4, entry: [slot(30)], needs: ['scorecard'] }),
    stage('test', 'Service d’essai', 'Trial shift', { days: 5, entry: [notify] }),
    offer(3),
    ...ends,
  ],
  building_industry: [
    received(3),
    stage('screening', 'Habilitations vérifiées', 'Certificates checked', { days: 3 }),
    stage('phone_screen', 'Appel\u00a0: chantier et déplacements', 'Call: site and travel', { days: 3 }),
    stage('interview', 'Entretien avec le chef d’équipe', 'Interview with the team leader', {
      days: 7,
      entry: [slot(45)],
      needs: ['scorecard'],
    }),
    stage('test', 'Essai de métier', 'Trade trial', { days: 7, entry: [notify] }),
    offer(5),
    ...ends,
  ],
  office_it: [
    received(4),
    stage('screening', 'Lecture par l’équipe', 'Read by the team', { days: 5 }),
    stage('phone_screen', 'Premier échange', 'First call', { days: 5, entry: [slot(30)] }),
    stage('test', 'Test', 'Test', { days: 10 }),
    stage('interview', 'Entretien avec l’équipe', 'Interview with the team', {
      days: 10,
      entry: [slot(60)],
      needs: ['scorecard'],
    }),
    offer(7),
    ...ends,
  ],
}
