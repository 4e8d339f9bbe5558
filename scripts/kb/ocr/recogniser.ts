import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { createScheduler, createWorker, OEM, type Page } from 'tesseract.js'
import { prepareImage } from './prepare-image.ts'
import { type RecognisedLine, tidyLines } from './tidy-lines.ts'

/** Reads English and simplified Chinese from images, several at a time. */
export interface Recogniser {
  /** The text of an image file, line by line; empty when none was recognised. Rejects when it is no image. */
  readonly read: (file: string) => Promise<string>
  readonly close: () => Promise<void>
}

const languages = ['eng', 'chi_sim'] as const
/** More readers than this gain nothing: each keeps some 200 MB. */
const mostReaders = 4

/** Starts as many readers as help with this number of images. Their models come from npm packages, so nothing is fetched when they run. */
export async function createRecogniser(images = mostReaders): Promise<Recogniser> {
  const models = gatherModels()
  const scheduler = createScheduler()
  const readers = Math.min(availableParallelism(), mostReaders, images)
  for (let started = 0; started < readers; started += 1) {
    const worker = await createWorker([...languages], OEM.LSTM_ONLY, {
      langPath: models,
      cacheMethod: 'none',
    })
    // Files of screens say nothing true of their resolution; 70 is what the reader falls back to, with a warning.
    await worker.setParameters({ preserve_interword_spaces: '1', user_defined_dpi: '70' })
    scheduler.addWorker(worker)
  }
  return {
    async read(file) {
      const image = await prepareImage(file)
      const { data: page } = await scheduler.addJob('recognize', image, {}, { blocks: true, text: false })
      return tidyLines(linesOf(page)).join('\n')
    },
    async close() {
      await scheduler.terminate()
      rmSync(models, { recursive: true })
    },
  }
}

/**
 * A folder with the models of all languages, as the library wants them. The integer models: a tenth of
 * the size of the others, and as good on the letters of screens.
 */
function gatherModels(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cairn-ocr-'))
  const { resolve } = createRequire(import.meta.url)
  for (const code of languages) {
    const name = `${code}.traineddata.gz`
    symlinkSync(resolve(`@tesseract.js-data/${code}/4.0.0_best_int/${name}`), path.join(folder, name))
  }
  return folder
}

function linesOf(page: Page): RecognisedLine[] {
  const lines = (page.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines),
  )
  return lines.map(({ text, confidence }) => ({ text, confidence }))
}
