/** Whether this build makes a static export: no server answers, so pages search in a worker. Known to browsers too. */
export const isExport = process.env.CAIRN_EXPORT === '1'
