import type { RawRequest } from './api.ts';

/** The `file` part of a multipart body, or undefined for another body. */
export async function fileOf({
  bytes,
  headers,
}: RawRequest): Promise<{ bytes: Buffer; contentType: string } | undefined> {
  const contentType = headers['content-type'];
  if (!contentType?.startsWith('multipart/form-data')) return undefined;
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': contentType },
  }).formData();
  const file = form.get('file');
  if (!(file instanceof Blob)) return undefined;
  return { bytes: Buffer.from(await file.arrayBuffer()), contentType: file.type };
}
