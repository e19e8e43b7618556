'use client'
import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'

export type TabItem = { id: string; label: string; count?: string; content: ReactNode }

/** Tabs whose content is on this screen; tabs that change the address are links with class `tab` inside a `nav.tab-list`. */
export function Tabs({
  label,
  items,
  selected,
  onSelect,
}: {
  label: string
  items: readonly TabItem[]
  selected?: string
  onSelect?: (id: string) => void
}) {
  return (
    <AriaTabs className="tabs" selectedKey={selected} onSelectionChange={onSelect && ((key) => onSelect(String(key)))}>
      <TabList className="tab-list" aria-label={label}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className="tab">
            {item.label} {item.count && <span className="n">{item.count}</span>}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="tab-panel">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
