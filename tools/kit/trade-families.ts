/** How stages and tests are filed: by what kind of work they are for. */
export const tradeFamilies = ['general', 'care', 'transport', 'catering_retail', 'building_industry', 'office_it'] as const
export type TradeFamily = (typeof tradeFamilies)[number]
