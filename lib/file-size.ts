/** The largest file that is taken: a CV, the answer to a test. */
export const maxFileBytes = 10 * 1024 * 1024
