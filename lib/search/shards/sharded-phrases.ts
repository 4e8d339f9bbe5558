import type { DocumentList } from '../document-list.ts'
import { foldDocument, type PhraseSource } from '../exact.ts'
import { joinRest, type ReadText, readDocumentText } from './document-text.ts'
import { phrasesName, restName, textName } from './outline.ts'
import { isTold, mayHold } from './phrase-marks.ts'
import type { ShardStore } from './shard-store.ts'

/** Reads the text of a document only where its marks do not deny the phrases. */
export function createShardedPhrases(
  documents: DocumentList,
  locale: string,
  store: ShardStore,
): PhraseSource {
  const folded = new Map<number, () => string>()
  const foldedAt = (number: number) => {
    const known = folded.get(number) ?? createFolded(documents, number, { locale, store })
    folded.set(number, known)
    return known()
  }
  const marksAt = (number: number) => store.part(phrasesName(locale, number), (bytes) => bytes)()
  return {
    hold: (number, phrases) => {
      const told = phrases.filter(isTold)
      if (told.length > 0 && !told.every((phrase) => mayHold(marksAt(number), phrase))) return false
      return phrases.every((phrase) => foldedAt(number).includes(phrase))
    },
  }
}

/** All that a document says, of its text and what was left out of that. */
function createFolded(
  documents: DocumentList,
  number: number,
  { locale, store }: { readonly locale: string; readonly store: ShardStore },
): () => string {
  const fold = (text: ReadText, rest: Uint8Array | null) => {
    const document = documents.at(number)
    if (!document) throw new Error(`no document ${number}`)
    return foldDocument(rest ? { ...document, sections: joinRest(text.sections, rest) } : document)
  }
  return store.part(textName(locale, number), (bytes) => {
    const text = readDocumentText(bytes)
    return fold(text, text.isCut ? store.part(restName(locale, number), (rest) => rest)() : null)
  })
}
