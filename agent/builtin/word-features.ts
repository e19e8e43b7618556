/** The words of a line, pairs of them, words two apart and the last one; of words longer than `head` letters also those letters. */
export function wordFeatures(words: readonly string[], head = Number.POSITIVE_INFINITY): string[] {
  return words.flatMap((word, at) => [
    word,
    `${words[at - 1] ?? '^'} ${word}`,
    ...(at === words.length - 1 ? [`${word} $`] : []),
    ...(at > 1 ? [`${words[at - 2]} _ ${word}`] : []),
    ...(word.length > head ? [`${word.slice(0, head)}*`] : []),
  ])
}
