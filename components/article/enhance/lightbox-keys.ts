import type PhotoSwipe from 'photoswipe'

/** How far an arrow key moves a picture that is larger than the window, in pixels. */
const stride = 80

/**
 * Lets the arrow keys left and right move a picture that is wider than the window, and turn to the
 * next one at its edge. PhotoSwipe itself pans up and down only.
 */
export function panByKeys(lightbox: PhotoSwipe): void {
  lightbox.on('keydown', (event) => {
    const { key } = event.originalEvent
    const slide = lightbox.currSlide
    if (!slide || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return
    const wanted = slide.pan.x + (key === 'ArrowLeft' ? stride : -stride)
    const x = slide.bounds.correctPan('x', wanted)
    if (x === slide.pan.x) return
    event.preventDefault()
    event.originalEvent.preventDefault()
    slide.panTo(x, slide.pan.y)
  })
}
