import { type Draft, take } from './draft.ts'
import { number, readNumber } from './numbers.ts'
import type { Filters } from './slots.ts'

const round = (value: number) => Math.round(value * 100) / 100

/** «double le rayon», "add 5k to the budget", «un an de plus»: told from what is held. */
export function readRelative(draft: Draft, { locations, salary, experience }: Filters): void {
  if (draft.long) return
  const reach = locations?.find(({ radius }) => radius !== undefined)
  if (reach)
    take(
      draft,
      /(?<![a-z])(double\w*|halve|divise\w* par (?:deux|2)|reduis\w* de moitie)(?: (?:le|la|the|that|this))* (?:rayon|distance|radius|perimetre)(?![a-z])/,
      ([, how]) => ({
        slot: 'distance',
        value: { radius: round(reach.radius! * (how!.startsWith('double') ? 2 : 0.5)), unit: reach.unit ?? 'km' },
      }),
    )
  if (salary)
    take(
      draft,
      new RegExp(
        `(?<![a-z])(r?ajout\\w+|augment\\w+(?: de)?|monte\\w*(?: de)|add|increase(?: \\w+){0,3} by|raise(?: \\w+){0,3} by|baisse\\w*(?: \\w+){0,3} de|reduis\\w*(?: \\w+){0,3} de|cut(?: \\w+){0,3} by|lower(?: \\w+){0,3} by|drop(?: \\w+){0,3} by|knock)(?: (?:another|encore|un|a))* [£$]?(${number}) ?(k|ke|grand|mille|€|£|euros?|pounds?|quid)?(?: (?:au|sur le|to the|on the|off the|off|de plus|more|on top))+ ?(?:budget|salaire|salary|pay|rate|tjm|max\\w*|top|fourchette|range|package)?(?![a-z])`,
      ),
      ([, how, amount, unit]) => {
        const value = readNumber(amount!) * (/^(?:k|ke|grand|mille)$/.test(unit ?? '') ? 1000 : 1)
        const less = /^(?:baisse|reduis|cut|lower|drop|knock)/.test(how!)
        const moved = (end: number | undefined) => (end === undefined ? undefined : end + (less ? -value : value))
        const held = salary.max ?? salary.min!
        if (value > held) return undefined
        const { min, max, ...rest } = salary
        return {
          slot: 'salary',
          value: {
            ...rest,
            ...(max === undefined ? { min: moved(min)! } : { ...(min !== undefined && { min }), max: moved(max)! }),
          },
        }
      },
    )
  const [years] = experience ?? []
  if (years?.min !== undefined && experience!.length === 1)
    take(
      draft,
      new RegExp(
        `(?<![a-z\\d])(${number}) (?:ans?|annees?|years?) (de plus|de moins|more|less|fewer)(?: (?:d'experience|of experience|experience))?(?![a-z])(?! (?:than|de|que))`,
      ),
      ([, amount, how]) => ({
        slot: 'experience',
        value: { ...years, min: Math.max(0, years.min! + (/moins|less|fewer/.test(how!) ? -1 : 1) * readNumber(amount!)) },
      }),
    )
}
