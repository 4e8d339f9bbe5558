import { slug as slugify } from 'github-slugger'
import { pinyin } from 'pinyin-pro'

/** Bytes that a file name may have on every file system, less the extension and a locale. */
const maxLength = 80

/**
 * A file name in Latin letters, digits and hyphens from a title in any language: Han as pinyin
 * without tones, accents left out (`国产海光 CPU 占用高` → `guo-chan-hai-guang-cpu-zhan-yong-gao`). Letters of
 * other scripts are left out; `article` when nothing is left.
 */
export function latinSlug(title: string): string {
  const words = pinyin(title.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  })
  const plain = words
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9\s_.:~+-]+/g, ' ')
  const slug = slugify(plain.replace(/[\s_.:~+]+/g, '-'))
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= maxLength) return slug || 'article'
  const cut = slug.slice(0, maxLength + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), maxLength / 2)).replace(/-$/, '')
}
