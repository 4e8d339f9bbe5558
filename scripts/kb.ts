import { Command } from 'commander'
import { checkCommand } from './kb/check.ts'
import { importCommand } from './kb/import.ts'
import { searchCommand } from './kb/search.ts'

/** `npm run -s kb -- <command>`: exit 0 without errors, 1 with findings of severity error, 2 for wrong usage. */
const program = new Command('kb')
  .description('Works on a knowledge base: a folder of articles with frontmatter and screenshots.')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2)
  })

// Commands made apart take the exit codes of the program only when told to.
for (const command of [checkCommand(), importCommand(), searchCommand()]) {
  program.addCommand(command.copyInheritedSettings(program))
}

await program.parseAsync()
