import type { MDXComponents } from 'mdx/types'
import { Badge } from '@/components/mdx/badge'
import { Callout } from '@/components/mdx/callout'
import { Html } from '@/components/mdx/html'
import { Steps } from '@/components/mdx/steps'
import { Tab, Tabs } from '@/components/mdx/tabs'

/** What compiled articles may use; `articleComponents` in lib/content lists the names for the check. */
const components: MDXComponents = { Badge, Callout, Html, Steps, Tab, Tabs }

export function useMDXComponents(): MDXComponents {
  return components
}
