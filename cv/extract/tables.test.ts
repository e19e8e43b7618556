import { describe, expect, it } from 'vitest'
import { layOut } from './layout.ts'
import type { Rect } from './matrix.ts'
import type { Run } from './pdf-state.ts'

const page = { left: 0, top: 0, right: 600, bottom: 800 }
let order = 0
const run = (text: string, x: number, y: number): Run => ({
  text,
  x,
  y,
  right: x + text.length * 5,
  size: 10,
  bold: false,
  turn: 0,
  fill: '#000000',
  order: order++,
  clip: page,
})
const texts = (runs: Run[], rules: Rect[] = []) => layOut(runs, 1, page, { rules }).map(({ text }) => text)

/** The lines of a table, by the places of its columns and of its rows. */
function grid(columns: number[], rows: number[]): Rect[] {
  const [left, right, top, bottom] = [columns[0]!, columns.at(-1)!, rows[0]!, rows.at(-1)!]
  return [
    ...columns.map((x) => ({ left: x, right: x + 1, top, bottom })),
    ...rows.map((y) => ({ left, right, top: y, bottom: y + 1 })),
  ]
}

describe('ruled tables', () => {
  it('reads cells whose words touch those beside, and words that go on below', () => {
    const runs = [
      run('2019 – 2021', 42, 112),
      run('Cabinet Alpha de', 100, 112),
      run('Géomètre', 182, 112),
      run('Lyon', 100, 124),
    ]
    expect(texts(runs, grid([40, 98, 180, 300], [100, 130]))).toEqual(['2019 – 2021\tCabinet Alpha de Lyon\tGéomètre'])
  })

  it('reads large cells one after the other', () => {
    const left = ['Contact', '06 39 98 00 00', 'Langues', 'Anglais', 'Espagnol'].map((text, at) => run(text, 42, 112 + at * 12))
    const right = ['Parcours', '2019 – 2021', 'Géomètre', 'Cabinet Alpha', 'Formation'].map((text, at) =>
      run(text, 202, 112 + at * 12),
    )
    const found = texts([...left, ...right], grid([40, 200, 400], [100, 180]))
    expect(found.indexOf('Espagnol')).toBeLessThan(found.indexOf('Parcours'))
  })

  it('leaves an empty place where a cell of a table with a head reaches down', () => {
    const head = [run('Employeur', 42, 112), run('Poste', 142, 112), run('Période', 242, 112)]
    const rows = [run('Cabinet Alpha', 42, 132), run('Géomètre', 142, 132), run('2019 – 2021', 242, 132)]
    const under = [run('Stagiaire', 142, 152), run('2018 – 2019', 242, 152)]
    const rules = grid([40, 140, 240, 340], [100, 120, 160])
    const inner = { left: 140, right: 340, top: 140, bottom: 141 }
    expect(texts([...head, ...rows, ...under], [...rules, inner]).at(-1)).toBe('\tStagiaire\t2018 – 2019')
  })
})

describe('tables without lines', () => {
  it('joins what was wrapped in a cell by the head over it and by the dates', () => {
    const head = [run('Période', 40, 100), run('Employeur', 120, 100), run('Fonction', 200, 100)]
    const first = [run('2019 – 2021', 40, 112), run('Cabinet', 120, 112), run('Géomètre', 200, 112)]
    const second = [run('2016 – 2018', 40, 136), run('Entrepôt Bêta', 120, 136), run('Cariste', 200, 136)]
    const runs = [...head, ...first, run('Alpha', 120, 124), run('principal', 200, 124), ...second]
    expect(texts(runs).slice(1)).toEqual([
      '2019 – 2021\tCabinet Alpha\tGéomètre principal',
      '2016 – 2018\tEntrepôt Bêta\tCariste',
    ])
  })

  it('opens a row for each name of the first column where dates end', () => {
    const head = [run('Rubrique', 40, 100), run('Début', 120, 100), run('Intitulé', 180, 100), run('Organisme', 300, 100)]
    const job = [run('Emploi', 40, 112), run('2019', 120, 112), run('Cariste', 180, 112), run('Alpha', 300, 112)]
    const rest = ['Forge', 'Parage', 'Soudure'].flatMap((name, at) => [
      run('Savoir', 40, 124 + at * 12),
      run(name, 180, 124 + at * 12),
    ])
    expect(texts([...head, ...job, ...rest]).slice(1)).toEqual([
      'Emploi\t2019\tCariste\tAlpha',
      'Savoir\tForge',
      'Savoir\tParage',
      'Savoir\tSoudure',
    ])
  })
})
