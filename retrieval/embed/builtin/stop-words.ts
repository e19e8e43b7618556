/** Words of French and English that carry no trade: articles, prepositions, pronouns, auxiliaries. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    'a au aux avec c ce ces cette d dans de des du elle en est et eux il ils je l la le les leur leurs lui m ma mais me mes',
    'mon n ne nos notre nous on ou par pas pour qu que qui s sa se ses son sont sur t ta te tes ton tu un une vos votre vous y',
    'an and are as at be by for from has have in is it its of on or our that the their they this to was we were will with you your',
  ]
    .join(' ')
    .split(' '),
)
