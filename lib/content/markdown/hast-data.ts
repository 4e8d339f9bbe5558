/** Brings the typing of `data.hName` and `data.hProperties` on mdast nodes into the project. */
import type {} from 'mdast-util-to-hast'
