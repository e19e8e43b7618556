/** Words of the desk pages. */
export const desk = {}
