import sharp, { type Sharp } from 'sharp'

/** Pixels on the longer side. A picture of a whole 4K screen keeps its letters at this size. */
const maxPixels = 3200

/** Why a picture is not taken in, as the editor is told. */
class NotTaken extends Error {}

/** A picture as it goes into the content folder. */
export interface ShrunkPicture {
  readonly bytes: Buffer
  /** With the dot: `.png`. */
  readonly extension: string
  readonly width: number
  readonly height: number
}

/**
 * Makes a picture as small as it gets without harm to what is read in it, and drops all that programs
 * and cameras wrote into it (place, device, editing history). PNG and other formats without loss become PNG or WebP without
 * loss, whichever is smaller: for pictures of terminals and windows WebP, by half. JPEG and WebP with loss are
 * saved again at a quality at which letters keep their edges. Only what is larger than 3200 pixels is scaled
 * down. Throws, in words for an editor, for what is no picture, or moves, or is drawn by instructions (SVG).
 */
export async function shrinkPicture(input: Buffer): Promise<ShrunkPicture> {
  if (input.length === 0) throw new NotTaken('is empty')
  try {
    return await shrink(input)
  } catch (error) {
    if (error instanceof NotTaken) throw error
    throw new NotTaken(unreadable(input), { cause: error })
  }
}

/** What to do with bytes that sharp cannot read. Telephones save HEIC, whose codec nobody may ship. */
function unreadable(input: Buffer): string {
  const brand = input.toString('latin1', 4, 12)
  return /^ftyp(?:hei|hev|mif1|msf1)/.test(brand)
    ? 'is a HEIC picture; export it as JPEG or PNG (Photos, Preview and telephones can), and take in that file'
    : 'is no picture that can be read, or is damaged; save it as PNG, JPEG or WebP'
}

async function shrink(input: Buffer): Promise<ShrunkPicture> {
  const { format, width = 0, height = 0, pages = 1 } = await sharp(input).metadata()
  if (format === 'svg' || pages > 1)
    throw new NotTaken('an SVG or a moving picture is put into the folder by hand')
  const source = () => {
    const upright = sharp(input).autoOrient().keepIccProfile()
    const isLarge = Math.max(width, height) > maxPixels
    return isLarge ? upright.resize({ width: maxPixels, height: maxPixels, fit: 'inside' }) : upright
  }
  if (format === 'jpeg')
    return encode(source().jpeg({ quality: 88, mozjpeg: true, chromaSubsampling: '4:4:4' }))
  const webp = await encode(source().webp({ lossless: true, effort: 6 }))
  // One that grows by much was saved with loss before, and need not be kept to the last bit.
  const wasLossy = (format === 'webp' || format === 'heif') && webp.bytes.length > input.length * 1.2
  if (wasLossy) return encode(source().webp({ quality: 90, effort: 6, smartSubsample: true }))
  const png = await encode(source().png({ compressionLevel: 9, adaptiveFiltering: false }))
  return png.bytes.length <= webp.bytes.length ? png : webp
}

async function encode(picture: Sharp): Promise<ShrunkPicture> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true })
  const extension = info.format === 'jpeg' ? '.jpg' : `.${info.format}`
  return { bytes: data, extension, width: info.width, height: info.height }
}
