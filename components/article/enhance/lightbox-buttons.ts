import type PhotoSwipe from 'photoswipe'
import { copy } from './copy'
import type { Shot } from './shots'
import type { ShotTexts } from './texts'

const openIcon = {
  isCustomSVG: true,
  inner:
    '<path d="M18 6v2h4.6l-9.3 9.3 1.4 1.4L24 9.4V14h2V6zM8 9v15h15v-7h-2v5H10V11h5V9z" id="pswp__icn-original"/>',
  outlineID: 'pswp__icn-original',
}
const linkIcon = {
  isCustomSVG: true,
  inner:
    '<path d="M13.5 18.5a4.5 4.5 0 0 1 0-6.4l3-3a4.5 4.5 0 0 1 6.4 6.4l-1.7 1.7-1.4-1.4 1.7-1.7a2.5 2.5 0 0 0-3.6-3.6l-3 3a2.5 2.5 0 0 0 0 3.6zM18.5 13.5a4.5 4.5 0 0 1 0 6.4l-3 3a4.5 4.5 0 0 1-6.4-6.4l1.7-1.7 1.4 1.4-1.7 1.7a2.5 2.5 0 0 0 3.6 3.6l3-3a2.5 2.5 0 0 0 0-3.6z" id="pswp__icn-link"/>',
  outlineID: 'pswp__icn-link',
}

/** Adds what a lightbox for evidence needs: the caption, the file as supplied, a link to this picture. */
export function addButtons(lightbox: PhotoSwipe, shots: readonly Shot[], texts: ShotTexts): void {
  const shown = () => shots[lightbox.currIndex]
  lightbox.on('uiRegister', () => {
    lightbox.ui?.registerElement({
      name: 'original',
      order: 8,
      isButton: true,
      tagName: 'a',
      title: texts.original,
      html: openIcon,
      onInit: (link) => {
        link.setAttribute('target', '_blank')
        link.setAttribute('rel', 'noopener')
        lightbox.on('change', () => link.setAttribute('href', shown()?.original ?? ''))
      },
    })
    lightbox.ui?.registerElement({
      name: 'link',
      order: 7,
      isButton: true,
      title: texts.copyLink,
      html: linkIcon,
      onClick: (_, button) => {
        void copy(new URL(`#${shown()?.id ?? ''}`, location.href).href, button, texts)
      },
    })
    lightbox.ui?.registerElement({
      name: 'caption',
      appendTo: 'root',
      onInit: (caption) => {
        caption.setAttribute('aria-live', 'polite')
        lightbox.on('change', () => {
          caption.textContent = shown()?.caption ?? ''
        })
      },
    })
  })
}
