import { statSync } from 'node:fs'
import { Option } from 'commander'
import { contentRoot } from '../build/project.ts'

/** `--content DIR`, for every command that reads a content folder. */
export function contentOption(): Option {
  return new Option('--content <dir>', 'the content folder (default: $CAIRN_CONTENT, else ./content)')
}

/** The content folder of a command; ends the program with exit 2 when it does not exist. */
export function existingContentRoot(option: string | undefined): string {
  const root = contentRoot(option)
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return root
  console.error(`kb: the content folder ${root} does not exist`)
  process.exit(2)
}
