/** Kinds of articles about a fault: they begin with what one sees, and their readers come for its cause and its end. */
export const troubleKinds: ReadonlySet<string> = new Set(['troubleshooting', 'known-issue'])
