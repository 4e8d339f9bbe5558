import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../build/project.ts'
import { generatedFiles } from './generated-files.ts'

// `npm run editor-files`: after a change of schema, taxonomy, rules or templates.
for (const [file, text] of generatedFiles()) {
  writeFileSync(path.join(projectRoot, file), text)
  console.error(file)
}
