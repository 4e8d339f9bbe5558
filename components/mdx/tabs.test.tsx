import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Tab, Tabs } from './tabs.tsx'

test.each([
  ['With `lamp.yaml`', '<span>With <code>lamp.yaml</code></span>'],
  ['A ` alone', '<span>A ` alone</span>'],
])('the label %j is shown as %s', (label, shown) => {
  const page = renderToStaticMarkup(
    <Tabs>
      <Tab label={label}>x</Tab>
    </Tabs>,
  )
  expect(page).toContain(shown)
})
