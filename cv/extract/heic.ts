import { createCanvas } from '@napi-rs/canvas'
import type { Canvas } from '@napi-rs/canvas'
import { AppError } from '#lib/errors'

const maxPixels = 60_000_000

/** The picture of a telephone (HEIC), decoded by libheif in WebAssembly, turned as its camera noted. */
export async function decodeHeic(bytes: Uint8Array): Promise<Canvas> {
  const { default: library } = await import('libheif-js/wasm-bundle.js')
  const [picture] = attempt(() => new library.HeifDecoder().decode(bytes))
  if (!picture) throw unreadable()
  const [width, height] = [picture.get_width(), picture.get_height()]
  if (width * height > maxPixels) throw new AppError('too_large', 'the picture is too large', { reason: 'too_large' })
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  await new Promise<void>((resolve, reject) => {
    picture.display({ data: image.data, width, height }, (shown) => (shown ? resolve() : reject(unreadable())))
  })
  picture.free()
  context.putImageData(image, 0, 0)
  return canvas
}

function attempt<Value>(work: () => Value): Value {
  try {
    return work()
  } catch {
    throw unreadable()
  }
}

function unreadable(): AppError {
  return new AppError('invalid', 'the picture cannot be opened', { reason: 'corrupted' })
}
