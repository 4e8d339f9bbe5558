/** Components of other sites → ours, which keep their form. All others become Markdown. */
export const ownNames: ReadonlyMap<string, string> = new Map([
  ['TabItem', 'Tab'],
  ['TabPanel', 'Tab'],
  ['Tabs.Tab', 'Tab'],
  ['Tab', 'Tab'],
  ['Tabs', 'Tabs'],
  ['Steps', 'Steps'],
  ['Admonition', 'Callout'],
  ['Directive', 'Callout'],
  ['Callout', 'Callout'],
])
