import { Children, createElement, Fragment, isValidElement, type ReactNode, useId } from 'react'

interface TabProps {
  label: string
  children: ReactNode
}

/** One of the alternatives in `Tabs`. */
export function Tab({ children }: TabProps) {
  return <>{children}</>
}

/**
 * Alternatives of which the reader needs one. Radio buttons and CSS do it, so tabs work without
 * JavaScript, by keyboard, and cost no script; in print all of them are shown.
 */
export function Tabs({ children }: { children: ReactNode }) {
  const name = useId()
  const tabs = Children.toArray(children).filter(isTab)
  return (
    <div className="tabs">
      {tabs.map((tab, index) => (
        <label className="tab" key={tab.key}>
          <input type="radio" name={name} defaultChecked={index === 0} />
          <span>{labelText(tab.props.label)}</span>
        </label>
      ))}
      {tabs.map((tab) => (
        <div className="tab-panel" key={tab.key}>
          <p className="tab-print-label">{labelText(tab.props.label)}</p>
          {tab}
        </div>
      ))}
    </div>
  )
}

function isTab(node: ReactNode): node is React.ReactElement<TabProps> {
  return isValidElement<Partial<TabProps>>(node) && typeof node.props.label === 'string'
}

/** Authors write the names of files and commands into labels as they do into text, between backticks. */
function labelText(label: string): ReactNode {
  const parts = label.split('`')
  const isClosed = parts.length % 2 === 1
  const code = (part: string, index: number) => (index % 2 === 1 ? createElement('code', null, part) : part)
  return isClosed ? createElement(Fragment, null, ...parts.map(code)) : label
}
