/** What is asked of the house itself: who may enter, what was done, how people and their data are treated, how it runs. */
export const stewardKinds = [
  'none',
  'members',
  'colleague',
  'journal',
  'intact',
  'fairness',
  'retention',
  'erase',
  'rights',
  'health',
  'usage',
  'ai',
  'settings',
] as const
export type StewardKind = (typeof stewardKinds)[number]
