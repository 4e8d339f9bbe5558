import { typedText } from './code-text'
import { copy, tell } from './copy'
import type { EnhancerTexts } from './texts'

/** What an action may need beside its button. */
export interface ActionContext {
  readonly texts: EnhancerTexts
  /** Under which the values of the commands are remembered. */
  readonly valuesName: string
}

type Action = (button: HTMLElement, context: ActionContext) => void | Promise<void>

/** Actions of buttons by the name in `data-action`. Copying is no import: it must answer the click at once. */
const actions = {
  copy: (button, { texts }) => copy(button.dataset.text ?? '', button, texts),
  'copy-link': (button, { texts }) =>
    copy(new URL(button.dataset.href ?? '', location.href).href, button, texts),
  'copy-code': (button, { texts }) => copy(onFigure(button, typedText) ?? '', button, texts),
  'copy-block-link': async (button, { texts }) => {
    const { blockAddress } = await import('./code-lines')
    await copy(onFigure(button, blockAddress) ?? '', button, texts)
  },
  wrap: (button) => {
    const isWrapped = onFigure(button, (figure) => figure.toggleAttribute('data-wrap'))
    button.setAttribute('aria-pressed', String(isWrapped))
  },
  download: async (button) => {
    const { downloadBlock } = await import('./download')
    onFigure(button, downloadBlock)
  },
  'clear-values': async (_, { valuesName }) => {
    const { clearValues } = await import('./fill-values')
    clearValues(valuesName)
  },
  'copy-markdown': async (button, { texts }) => {
    const { fetchMarkdown } = await import('./markdown')
    const text = await fetchMarkdown(button.dataset.href ?? '').catch(() => null)
    if (text === null) location.assign(button.dataset.href ?? '')
    else await copy(text, button, texts)
  },
  'show-keys': () => document.querySelector<HTMLDialogElement>('dialog.keys')?.showModal(),
  print: async () => {
    const { printComplete } = await import('./print').catch(() => ({ printComplete: () => window.print() }))
    await printComplete()
  },
} satisfies Record<string, Action>

type ArticleAction = keyof typeof actions

export function isArticleAction(name: string | undefined): name is ArticleAction {
  return name !== undefined && Object.hasOwn(actions, name)
}

/** Does what a button promises. */
export function runAction(button: HTMLElement, context: ActionContext): void {
  const name = button.dataset.action
  if (!isArticleAction(name)) return
  Promise.resolve(actions[name](button, context)).catch((error: unknown) => {
    console.error(error)
    tell(button, context.texts.notLoaded)
  })
}

function onFigure<T>(button: HTMLElement, use: (figure: HTMLElement) => T): T | undefined {
  const figure = button.closest<HTMLElement>('figure.code')
  return figure ? use(figure) : undefined
}
