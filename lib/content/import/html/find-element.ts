import type { Element, Nodes, Root } from 'hast'

/** The classes of an element. */
export function classesOf(element: Element): readonly string[] {
  const { className } = element.properties
  return Array.isArray(className) ? className.map(String) : []
}

export function hasClass(element: Element, name: string): boolean {
  return classesOf(element).includes(name)
}

/** The first element, in the order of the text, that a test accepts. */
export function findElement(tree: Root | Element, accepts: (element: Element) => boolean): Element | null {
  return elementsOf(tree).find(accepts) ?? null
}

/** All elements below a node, in the order of the text. */
export function elementsOf(tree: Root | Element): Element[] {
  const found: Element[] = []
  const stack: Nodes[] = [...tree.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    found.push(node)
    stack.push(...[...node.children].reverse())
  }
  return found
}

/** The value of an attribute with a namespace, as the HTML parser leaves it. */
export function attribute(element: Element, name: string): string | null {
  const value =
    element.properties[name] ?? element.properties[name.replace(/:(\w)/, (_, c: string) => c.toUpperCase())]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}
