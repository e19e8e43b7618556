/** Percent of time that may be added for one person, as it is usually agreed. */
export const extraTimes: readonly number[] = [0, 25, 33, 50, 100]
