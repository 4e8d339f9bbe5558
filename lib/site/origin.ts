/** Where the site is reached from outside; without `CAIRN_ORIGIN` addresses are those of a local server. */
export const siteOrigin = (process.env.CAIRN_ORIGIN ?? 'http://localhost:3000').replace(/\/$/, '')
