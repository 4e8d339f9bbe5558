import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isExport } from './is-export.ts'

/** Where the search of an export is prepared, and the file that holds the address of its worker. */
export const exportDir = path.join(process.cwd(), '.cairn', 'export')
export const workerAddressFile = path.join(exportDir, 'worker')

/** Address of the search worker of an export; undefined when a server answers. */
export function searchWorker(): string | undefined {
  return isExport ? readFileSync(workerAddressFile, 'utf8') : undefined
}
