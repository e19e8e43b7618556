export const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** «F O R M A T I O N»: letters apart, words further apart. */
export const spaced = (text: string) =>
  text
    .toLocaleUpperCase('fr')
    .split(' ')
    .map((word) => [...word].join(' '))
    .join('   ')
