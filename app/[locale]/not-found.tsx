import { NotFoundText } from '@/components/layout/not-found-text'

/** An address that does not exist below a language; both languages, since the page cannot know which was meant. */
export default function NotFound() {
  return <NotFoundText />
}
