import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Canvas, Image } from '@napi-rs/canvas'
import { cellSize, darkGrounds } from './grounds.ts'
import { AppError } from '#lib/errors'

/** Letters of 10 points are well read at some 200 dots an inch: more is slow, less is guessed. */
const longest = 2400
const shortest = 1400
const maxPixels = 60_000_000

/** A photograph or a scan as the recogniser likes it: upright as its camera noted, neither huge nor tiny. `turns` are clockwise quarter turns. */
export async function preparePicture(source: Uint8Array | Canvas, turns = 0): Promise<Uint8Array> {
  const picture = source instanceof Uint8Array ? await open(source) : source
  const { width, height } = picture
  if (width * height > maxPixels) throw new AppError('too_large', 'the picture is too large', { reason: 'too_large' })
  if (Math.min(width, height) < 40) throw new AppError('invalid', 'the picture is too small', { reason: 'no_text' })
  const long = Math.max(width, height)
  const scale = long > longest ? longest / long : long < shortest ? Math.min(2.5, shortest / long) : 1
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)]
  const canvas = turns % 2 ? createCanvas(down, across) : createCanvas(across, down)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate((turns * Math.PI) / 2)
  context.drawImage(picture, -across / 2, -down / 2, across, down)
  lightenGrounds(canvas)
  return new Uint8Array(await canvas.encode('png'))
}

/** Light words on a dark ground become dark words on a light one, which alone the recogniser sees well. */
function lightenGrounds(canvas: Canvas): void {
  const { width } = canvas
  const context = canvas.getContext('2d')
  const image = context.getImageData(0, 0, width, canvas.height)
  const { data } = image
  const dark = darkGrounds(data, width, canvas.height)
  if (!dark) return
  for (let at = 0; at < data.length; at += 4) {
    const pixel = at / 4
    const column = Math.floor((pixel % width) / cellSize)
    const row = Math.floor(pixel / width / cellSize)
    if (!dark.cells[row * dark.across + column]) continue
    for (let part = at; part < at + 3; part++) data[part] = 255 - data[part]!
  }
  context.putImageData(image, 0, 0)
}

async function open(bytes: Uint8Array): Promise<Image> {
  try {
    return await loadImage(Buffer.from(bytes))
  } catch {
    throw new AppError('invalid', 'the picture cannot be opened', { reason: 'corrupted' })
  }
}
