/** Words so common that they say nothing about an article. Negations stay: `not found` is an error. */
const stopWords = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have how i if in into is it its ' +
    'me my of on or our so such than that the their them then there these they this those to was we were what ' +
    'when where which while who will with would you your ' +
    '的 了 是 在 和 与 及 或 也 都 就 而 但 被 把 对 从 到 为 以 于 之 其 这 那 我 你 他 它 们 吗 呢 吧'
  ).split(' '),
)

/** Whether a word, in lower case, is left out of index and query. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}
