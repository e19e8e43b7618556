import { type Canvas, type Image, createCanvas, loadImage } from '@napi-rs/canvas'
import { PDFDocument } from 'pdf-lib'
import { type Random, randomOf } from './random.ts'

export type Shot = 'scan' | 'grey-scan' | 'photo'

/** A picture of a page as a scanner or a telephone takes it: turned, unsharp, grainy, badly lit. */
export async function shoot(png: Uint8Array, shot: Shot, seed: string): Promise<Uint8Array> {
  const random = randomOf(seed)
  const page = await loadImage(png)
  const [width, height] = [page.width, page.height]
  const edge = shot === 'photo' ? 60 : 12
  const canvas = createCanvas(width + 2 * edge, height + 2 * edge)
  const context = canvas.getContext('2d')
  context.fillStyle = shot === 'photo' ? '#6b5a48' : '#f4f3ef'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate(((random() - 0.5) * (shot === 'photo' ? 3 : 1.6) * Math.PI) / 180)
  context.filter = `blur(${shot === 'photo' ? 0.9 : 0.6}px)`
  context.drawImage(shot === 'photo' ? leaning(page, (random() - 0.5) * 0.03) : page, -width / 2, -height / 2)
  grain(canvas, shot, random)
  return canvas.encode('jpeg', shot === 'photo' ? 82 : 75)
}

/** A page held at a slant: each strip a little narrower than the one below. */
function leaning(page: Image, lean: number): Canvas {
  const { width, height } = page
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  for (let y = 0; y < height; y += 2) {
    const narrow = 1 - Math.abs(lean) * (lean > 0 ? 1 - y / height : y / height)
    context.drawImage(page, 0, y, width, 2, (width * (1 - narrow)) / 2, y, width * narrow, 2)
  }
  return canvas
}

function grain(canvas: Canvas, shot: Shot, random: Random): void {
  const context = canvas.getContext('2d')
  const image = context.getImageData(0, 0, canvas.width, canvas.height)
  const { data } = image
  const grains = Float32Array.from({ length: 65_537 }, () => random() - 0.5)
  for (let index = 0; index < data.length; index += 4) {
    const x = (index / 4) % canvas.width
    const light = shot === 'photo' ? 0.82 + 0.18 * (x / canvas.width) : 0.98
    const noise = grains[(index / 4) % grains.length]! * (shot === 'photo' ? 26 : 18)
    const grey = shot === 'grey-scan' ? (data[index]! + data[index + 1]! + data[index + 2]!) / 3 : undefined
    for (let channel = 0; channel < 3; channel++) data[index + channel] = (grey ?? data[index + channel]!) * light + noise
  }
  context.putImageData(image, 0, 0)
}

/** A PDF that holds a picture and no text. */
export async function toImagePdf(jpeg: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const picture = await document.embedJpg(jpeg)
  document.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 })
  return document.save()
}
