'use client'
import { useCallback, useRef, useState } from 'react'
import { maxFileBytes } from '#lib/file-size'
import type { Problem } from './request.ts'

export type Upload = {
  key: string
  name: string
  size: number
  percent: number
  documentId?: string
  problem?: Problem
}

/** How many files go with one message. */
export const most = 5

/** Posts a file and says how far it is; a fetch cannot tell that. */
function post(file: File, onPercent: (percent: number) => void): Promise<{ documentId: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ documentId: string }>()
  if (file.size > maxFileBytes) {
    reject({ code: 'too_large', reason: 'file_too_large' })
    return promise
  }
  const form = new FormData()
  form.append('file', file)
  const request = new XMLHttpRequest()
  request.open('POST', '/api/v1/documents')
  request.responseType = 'json'
  request.upload.addEventListener('progress', ({ loaded, total }) => onPercent(Math.round((loaded / total) * 100)))
  request.addEventListener('error', () => reject({ code: 'unavailable', reason: 'network' }))
  request.addEventListener('load', () => {
    const answer = request.response as { documentId?: string; error?: Problem } | null
    if (answer?.documentId) resolve({ documentId: answer.documentId })
    else reject(answer?.error ?? { code: 'internal' })
  })
  request.send(form)
  return promise
}

/** The files beside the message being written: each goes at once, the message waits for none that failed. */
export function useUploads() {
  const [uploads, setUploads] = useState<Upload[]>([])
  const counter = useRef(0)
  const change = useCallback(
    (key: string, next: Partial<Upload>) => setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...next } : one))),
    [],
  )
  const add = useCallback(
    (files: Iterable<File>) => {
      for (const file of [...files].slice(0, most)) {
        const key = `upload-${(counter.current += 1)}`
        setUploads((all) => [...all, { key, name: file.name, size: file.size, percent: 0 }])
        post(file, (percent) => change(key, { percent })).then(
          ({ documentId }) => change(key, { documentId, percent: 100 }),
          (problem: Problem) => change(key, { problem }),
        )
      }
    },
    [change],
  )
  const remove = useCallback((key: string) => setUploads((all) => all.filter((one) => one.key !== key)), [])
  const clear = useCallback(() => setUploads([]), [])
  return { uploads, add, remove, clear }
}
