/** How many cards a column shows at first, and how many more each time. */
export const perStage = 25
