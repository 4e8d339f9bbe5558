import { Command } from 'commander'

/** Commands are loaded when they are asked for: what search and import need takes longer to load than a check takes. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./kb/check.ts')).checkCommand(),
  feedback: async () => (await import('./kb/feedback.ts')).feedbackCommand(),
  health: async () => (await import('./kb/health.ts')).healthCommand(),
  import: async () => (await import('./kb/import.ts')).importCommand(),
  new: async () => (await import('./kb/new.ts')).newCommand(),
  ocr: async () => (await import('./kb/ocr.ts')).ocrCommand(),
  questions: async () => (await import('./kb/questions.ts')).questionsCommand(),
  schema: async () => (await import('./kb/schema.ts')).schemaCommand(),
  similar: async () => (await import('./kb/similar.ts')).similarCommand(),
  shot: async () => (await import('./kb/shot.ts')).shotCommand(),
  search: async () => (await import('./kb/search.ts')).searchCommand(),
}

/** `npm run -s kb -- <command>`: exit 0 without errors, 1 with findings of severity error, 2 for wrong usage. */
const program = new Command('kb')
  .description('Works on a knowledge base: a folder of articles with frontmatter and screenshots.')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2)
  })

const asked = commands[process.argv[2] ?? '']
for (const load of asked ? [asked] : Object.values(commands)) {
  // Commands made apart take the exit codes of the program only when told to.
  program.addCommand((await load()).copyInheritedSettings(program))
}

await program.parseAsync()
