const most = 10

/** People as a card names them: the first ten, and how many more there are. */
export const countedNames = (names: readonly string[]) => ({
  count: names.length,
  names: names.slice(0, most).join(', '),
  more: Math.max(0, names.length - most),
})
