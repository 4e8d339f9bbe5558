import traditional from 'opencc-js/dict/TSCharacters'

/**
 * `丟 丢|並 并|…`: the characters of OpenCC's table, without its phrases, whose 100 KB the browser
 * need not load. In a browser shards/traditional-part.ts stands for this file.
 */
export function readTraditional(): string {
  return traditional
}
