import type * as Pdf from 'pdfjs-dist'

/** A page that is drawn, and its size in the unit of the boxes: points of a PDF, pixels of an image. */
export interface Sheet {
  element: HTMLElement
  width: number
  height: number
}

/** A file whose pages can be drawn. */
export interface Drawing {
  /** @param width Of the place for it, in pixels of the page. */
  draw(page: number, width: number, signal: AbortSignal): Promise<Sheet>
  close(): void
}

/** Whether the pages of a file can be shown. */
export function canDraw(mediaType: string): boolean {
  return mediaType === 'application/pdf' || /^image\/(?:png|jpeg|gif|webp|bmp)$/.test(mediaType)
}

/** Open a PDF or an image. What draws PDF pages is loaded from this server when the first one comes. */
export async function openDrawing(file: Blob, mediaType: string): Promise<Drawing> {
  return mediaType === 'application/pdf' ? openPdf(file) : openImage(file.slice(0, file.size, mediaType))
}

async function openImage(file: Blob): Promise<Drawing> {
  const address = URL.createObjectURL(file)
  return {
    async draw() {
      const element = new Image()
      element.alt = ''
      element.src = address
      await element.decode()
      return { element, width: element.naturalWidth, height: element.naturalHeight }
    },
    close: () => URL.revokeObjectURL(address),
  }
}

async function openPdf(file: Blob): Promise<Drawing> {
  const program = new URL('/pdfjs/pdf.min.mjs', location.href).href
  const pdf = (await import(/* @vite-ignore */ program)) as typeof Pdf
  pdf.GlobalWorkerOptions.workerSrc = '/pdfjs/pdf.worker.min.mjs'
  const task = pdf.getDocument({
    data: await file.arrayBuffer(),
    cMapUrl: '/pdfjs/cmaps/',
    cMapPacked: true,
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    // a file may bring programs of its own: none runs
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
  })
  const opened = await task.promise
  return {
    async draw(number, width, signal) {
      const page = await opened.getPage(number)
      const plain = page.getViewport({ scale: 1 })
      const element = document.createElement('canvas')
      const viewport = page.getViewport({ scale: (width / plain.width) * Math.min(2, devicePixelRatio) })
      element.width = Math.ceil(viewport.width)
      element.height = Math.ceil(viewport.height)
      const drawn = page.render({ canvas: element, viewport })
      signal.addEventListener('abort', () => drawn.cancel())
      await drawn.promise
      return { element, width: plain.width, height: plain.height }
    },
    close: () => void task.destroy(),
  }
}
