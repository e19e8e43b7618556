import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, it, vi } from 'vitest'
import { ownFile } from './own-file.ts'

it('finds data from wherever it is started', () => {
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(tmpdir())
  expect(existsSync(ownFile('retrieval/query/places/data/towns.tsv'))).toBe(true)
  cwd.mockRestore()
})

it('says which file is not there, and what to do', () => {
  expect(() => ownFile('retrieval/none.tsv')).toThrow(/retrieval\/none\.tsv was not found .*start Bassin from its own folder/)
})
