// Apart from what reads logs and addresses: a page that only sends a log need not load it.

/** Longest log that is taken, as the search takes it, in characters; what follows is cut. */
export const maxLogLength = 200_000

/** Longest query that is typed or pasted as one, in characters: an address holds as many Han. What is longer is a log. */
export const longestQuery = 800

/** Bytes of UTF-8 that hold as many characters, whatever they are. */
export const maxLogBytes = 4 * maxLogLength
