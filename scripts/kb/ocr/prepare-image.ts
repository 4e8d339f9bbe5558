import sharp from 'sharp'

/** Letters of screens are some 12 pixels high; the models were trained on twice that. */
const enlargement = 2
/** Wider pictures have large enough letters, or are too large to read in reasonable time. */
const widest = 3000
/** Mean brightness (0 to 255) below which a picture shows light letters on dark ground. */
const darkBelow = 110

/** A picture of a screen as recognition likes it: grey, dark letters on light ground, enlarged. A PNG. */
export async function prepareImage(file: string): Promise<Buffer> {
  const grey = await sharp(file).flatten({ background: '#fff' }).greyscale().png().toBuffer()
  const { width } = await sharp(grey).metadata()
  const { channels } = await sharp(grey).stats()
  const isDark = (channels[0]?.mean ?? 255) < darkBelow
  const enlarged = Math.max(width, Math.min(width * enlargement, widest))
  const picture = sharp(grey).resize({ width: enlarged, kernel: 'lanczos3' })
  return (isDark ? picture.negate({ alpha: false }) : picture).normalise().png().toBuffer()
}
