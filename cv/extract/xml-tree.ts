import { readXml } from './xml.ts'

/** An element without its prefix, with its words and what it holds. */
export type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] }

const limits = { depth: 60, elements: 20_000 }

export function readTree(bytes: Uint8Array): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  let count = 0
  readXml(bytes, {
    open: (name, attributes) => {
      const element = { name: name.replace(/^.*:/, ''), attributes, text: '', children: [] }
      if (count++ < limits.elements && open.length < limits.depth) open.at(-1)!.children.push(element)
      open.push(element)
    },
    text: (words) => {
      open.at(-1)!.text += words
    },
    close: () => {
      if (open.length > 1) open.pop()
    },
  })
  return root
}

/** All elements of that name below, in whichever case, the nearest first; of one within another of its name the inner. */
export function all(element: Element | undefined, name: string): Element[] {
  if (!element) return []
  return element.children.flatMap((child) => {
    if (child.name.toLowerCase() !== name.toLowerCase()) return all(child, name)
    const inner = child.children.filter((one) => one.name === child.name)
    return inner.length ? inner : [child]
  })
}

/** The words at the end of a path of names; undefined where there are none. */
export function wordsAt(element: Element | undefined, ...path: string[]): string | undefined {
  const found = path.reduce<Element | undefined>((here, name) => all(here, name)[0], element)
  return found?.text.replace(/\s+/g, ' ').trim() || undefined
}
