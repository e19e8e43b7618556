export type Answer = { value: string; values: string[]; fileName?: string }
export type Answers = Record<string, Answer>

const keyOf = (token: string) => `bassin-test:${token.slice(0, 48)}`

/** What this phone has not handed over yet: it outlives a reload and a lost network. */
export function readKept(token: string): Answers {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keyOf(token)) ?? '{}')
    return found !== null && typeof found === 'object' ? (found as Answers) : {}
  } catch {
    return {}
  }
}

export function keep(token: string, answers: Answers): void {
  try {
    if (Object.keys(answers).length === 0) localStorage.removeItem(keyOf(token))
    else localStorage.setItem(keyOf(token), JSON.stringify(answers))
  } catch {
    // A browser that keeps nothing: the house does, with each answer.
  }
}
