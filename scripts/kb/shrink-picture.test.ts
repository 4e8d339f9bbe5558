import sharp from 'sharp'
import { expect, test } from 'vitest'
import { shrinkPicture } from './shrink-picture.ts'

/** A picture of two bars, with a description as programs write it. */
function picture(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#123456' } })
    .composite([
      { input: { create: { width: 2, height: 8, channels: 3, background: '#fedcba' } }, left: 4, top: 3 },
    ])
    .withExif({ IFD0: { Copyright: 'someone' } })
}
const pixels = (bytes: Buffer) => sharp(bytes).removeAlpha().raw().toBuffer()

test('keeps every point of a picture without loss, and drops what was written into it', async () => {
  const before = await picture(40, 20).png().toBuffer()
  const after = await shrinkPicture(before)
  expect((await pixels(after.bytes)).equals(await pixels(before))).toBe(true)
  expect((await sharp(before).metadata()).exif).toBeDefined()
  expect((await sharp(after.bytes).metadata()).exif).toBeUndefined()
  expect(after.bytes.length).toBeLessThan(before.length)
})

test('turns a photograph upright before it forgets how it was held', async () => {
  const lying = await picture(40, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  expect(await shrinkPicture(lying)).toMatchObject({ width: 20, height: 40, extension: '.jpg' })
})

test('scales down only what is larger than any screen of a reader', async () => {
  expect(await shrinkPicture(await picture(4000, 100).png().toBuffer())).toMatchObject({
    width: 3200,
    height: 80,
  })
})

test('refuses what is no picture', async () => {
  await expect(shrinkPicture(Buffer.from(''))).rejects.toThrow('is empty')
  await expect(shrinkPicture(Buffer.from('text'))).rejects.toThrow('is no picture that can be read')
  const damaged = (await picture(400, 200).png().toBuffer()).subarray(0, 300)
  await expect(shrinkPicture(damaged)).rejects.toThrow('is damaged')
  await expect(
    shrinkPicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')),
  ).rejects.toThrow('SVG')
})

test('says of a HEIC picture what to do with it', async () => {
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
  await expect(shrinkPicture(heic)).rejects.toThrow('export it as JPEG or PNG')
})

test('does not let a picture that was saved with loss grow', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const avif = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#000', noise } })
    .avif({ quality: 60 })
    .toBuffer()
  const lossless = await sharp(avif).webp({ lossless: true }).toBuffer()
  expect((await shrinkPicture(avif)).bytes.length).toBeLessThan(lossless.length / 2)
})
