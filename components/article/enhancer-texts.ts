import type { Translate } from '@/lib/i18n/translator'
import type { EnhancerTexts } from './enhance/texts'

/** The texts that the scripts of an article need, in the language of the page. */
export function enhancerTexts(t: Translate): EnhancerTexts {
  const copyTexts = { copied: t('article.copied'), copyFailed: t('article.copyFailed') }
  return {
    ...copyTexts,
    copyCode: t('article.copyCode'),
    copyCommand: t('article.copyCommand'),
    copyLink: t('article.copyLink'),
    wrap: t('article.wrap'),
    download: t('article.download'),
    notLoaded: t('article.notLoaded'),
    stepDone: t('article.stepDone', { number: '#' }),
    shots: {
      ...copyTexts,
      title: t('article.screenshots'),
      close: t('shots.close'),
      zoom: t('shots.zoom'),
      previous: t('shots.previous'),
      next: t('shots.next'),
      original: t('shots.original'),
      copyLink: t('shots.copyLink'),
      failed: t('shots.failed'),
    },
  }
}
