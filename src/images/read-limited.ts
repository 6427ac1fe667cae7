/** A body had more bytes than were to be read, or says that it has. */
export class TooLarge extends Error {
  /** In bytes; none where only reading on would tell. */
  readonly size: number | undefined;

  constructor(size?: number) {
    super('The body is too large.');
    this.size = size;
  }
}

/**
 * The body of a response. No more than `limit` bytes are kept, whatever the header says, and the rest is not waited for.
 * @throws TooLarge
 */
export async function readLimited(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(response.headers.get('content-length'));
  if (announced > limit) {
    await response.body?.cancel();
    throw new TooLarge(announced);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > limit) throw new TooLarge();
    chunks.push(chunk);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
