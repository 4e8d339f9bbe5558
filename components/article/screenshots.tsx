import type { ArticleImage } from '@/lib/content/article'
import { shownFileName } from '@/lib/content/shown-file-name'
import type { Translate } from '@/lib/i18n/translator'

/** From this many screenshots on an overview of them is worth its place. */
const enough = 3

/** Whether an article has enough screenshots to be looked through by themselves. */
export function hasStrip(images: readonly ArticleImage[]): boolean {
  return images.length >= enough && images.some(({ url }) => url !== null)
}

/** All screenshots of an article in order, with their capture times; missing ones by name. */
export function Screenshots({ images, t }: { images: readonly ArticleImage[]; t: Translate }) {
  if (images.length < enough) return null
  const missing = images.filter((image) => image.url === null).length
  return (
    <section aria-labelledby="page.screenshots" className="screenshots">
      <h2 id="page.screenshots" className="rail-title">
        {t('article.screenshots')} <span className="figures font-normal">{images.length}</span>
      </h2>
      {missing > 0 && (
        <p className="text-muted text-small">
          {missing < images.length
            ? t('article.missingCount', { count: missing, total: String(images.length) })
            : t('article.missingAll', { total: String(images.length) })}
        </p>
      )}
      {missing < images.length && <Strip images={images} t={t} />}
    </section>
  )
}

/** Small pictures that lead to the large ones in the text. */
function Strip({ images, t }: { images: readonly ArticleImage[]; t: Translate }) {
  return (
    <ol className="strip">
      {images.map((image, index) => (
        <li key={image.src}>
          <a href={`#shot-${index + 1}`} aria-label={stripLabel(image, index + 1, t)}>
            {image.url && image.width && image.height ? (
              // biome-ignore lint/performance/noImgElement: sizes are known and the files made at build time (docs/decisions/0041)
              <img
                src={image.renditions[0]?.url ?? image.url}
                alt=""
                width={image.width}
                height={image.height}
                loading="lazy"
                decoding="async"
              />
            ) : (
              <span className="strip-missing">{t('article.missing')}</span>
            )}
            <span className="strip-name figures">{shownName(image)}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}

function shownName({ capturedAt, src }: ArticleImage): string {
  return capturedAt ?? shownFileName(src)
}

/** Holds the words that are seen, so that who speaks them to the browser reaches the link. */
function stripLabel(image: ArticleImage, number: number, t: Translate): string {
  const name = image.alt || shownFileName(image.src)
  const label = t('article.screenshot', { number: String(number), name })
  const isShown = image.url && image.width && image.height
  const seen = [...(isShown ? [] : [t('article.missing')]), shownName(image)]
  return [label, ...seen.filter((words) => !label.includes(words))].join(t('site.listComma'))
}
