// Who may import whom (AGENTS.md), and the sizes of things. Pinned by lib/lint/fixture, which must fail.
const may: Record<string, string[]> = {
  lib: [],
  db: ['lib'],
  retrieval: ['lib'],
  cv: ['lib'],
  tools: ['lib', 'db', 'retrieval', 'cv'],
  agent: ['lib', 'db', 'tools', 'retrieval'],
  app: ['lib', 'tools', 'agent'],
  evals: ['lib', 'db', 'retrieval', 'cv', 'tools', 'agent'],
  e2e: [],
}
const domains = 'candidates|cv|jobs|pipeline|outreach|assessments|search|privacy|workspace'
const layers = Object.keys(may)

type Pattern = { regex: string; message: string }
const ban = (names: string[], message: string): Pattern => ({ regex: `^(#|(\\.\\./)+)(${names.join('|')})/`, message })
const only = (layer: string, extra: string[] = []) =>
  ban(
    layers.filter((name) => name !== layer && !may[layer]!.includes(name) && !extra.includes(name)),
    `${layer} may import only: ${[...may[layer]!, ...extra].join(', ') || 'npm packages'}`,
  )
const kit = { regex: `^(#|(\\.\\./)+)tools/(${domains}|worker)`, message: 'reach tools through #tools/registry and #tools/kit' }
const lonely = { regex: `^(\\.\\./|#tools/)(${domains}|registry|worker)`, message: 'a tool never calls another tool' }
const rule = (...patterns: Pattern[]) => ({ 'no-restricted-imports': ['error', { patterns }] })

export default {
  plugins: ['import', 'typescript', 'unicorn', 'react', 'jsx-a11y', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['node_modules', '.next', '.bassin', 'lib/lint/fixture', 'e2e/fixtures'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-unassigned-import': 'off',
    'typescript/no-explicit-any': 'error',
    'no-console': 'error',
    'no-shadow': 'off',
    'no-underscore-dangle': 'off',
    'no-await-in-loop': 'off',
    'react/react-in-jsx-scope': 'off',
    'react/no-array-index-key': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/no-thenable': 'off',
    // Workers of Node have no origin.
    'unicorn/require-post-message-target-origin': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/no-unnecessary-type-assertion': 'off',
    'promise/always-return': 'off',
    'promise/catch-or-return': 'off',
    'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'read #lib/env' }],
    'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  },
  overrides: [
    ...layers.map((layer) => ({
      files: [`${layer}/**`],
      rules: rule(only(layer), ...(layer === 'agent' || layer === 'app' ? [kit] : [])),
    })),
    ...domains.split('|').map((domain) => ({ files: [`tools/${domain}/**`], rules: rule(only('tools'), lonely) })),
    // A test runs what it tests through the registry and the worker, as the product does.
    { files: ['tools/*/*.test.ts'], rules: rule(only('tools')) },
    {
      files: [
        'retrieval/contract.test.ts',
        'retrieval/vector/index-files.test.ts',
        'retrieval/pool/pool-store.test.ts',
        'retrieval/embed/kept.test.ts',
      ],
      rules: rule(only('retrieval', ['db'])),
    },
    { files: ['app/auth/**', 'app/cli/**'], rules: rule(only('app', ['db', 'retrieval', 'cv']), kit) },
    {
      files: ['**/*.tsx'],
      rules: { 'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }] },
    },
    {
      files: [
        '**/*.test.ts',
        '**/*.test.tsx',
        'e2e/**',
        '**/data/**',
        'db/seed/**',
        'tools/registry.ts',
        'db/migrations/**',
        'db/schema.ts',
        'app/i18n/**',
        'retrieval/query/taxonomy/**',
      ],
      rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
    },
    {
      files: ['lib/env.ts', 'e2e/settings.ts'],
      rules: { 'no-restricted-properties': 'off' },
    },
    { files: ['app/cli/**', 'ops/**', 'evals/**', 'lib/log.ts', 'e2e/**'], rules: { 'no-console': 'off' } },
  ],
}
