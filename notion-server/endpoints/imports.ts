import { invalid } from '../errors.ts';
import { type JsonObject, optionalText } from '../json.ts';
import type { Fetching, FileUpload } from '../objects.ts';

/** What uploads may be, by the extension of their names; a part of the documented list. */
const TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  txt: 'text/plain',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
};

/** How files come that Notion fetches by itself. */
export interface Imports {
  /** How often an upload is asked for until its file is there. */
  asks: number;
  /** The media type that the address gives its file; nothing where it gives none, or is not public. */
  typeAt: (address: string) => string | undefined;
  /** Why files are not there in the end. */
  failure: string | undefined;
}

/** An address without an extension has a PNG. */
export const DEFAULT_IMPORTS: Imports = {
  asks: 1,
  typeAt: (address) => typeOf(new URL(address).pathname) ?? 'image/png',
  failure: undefined,
};

/** The media type that the extension of a name tells. */
export function typeOf(name: string): string | undefined {
  return TYPES[/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/**
 * Begins to fetch a file. What is refused is documented, its words are this server's:
 * https://developers.notion.com/guides/data-apis/importing-external-files
 */
export function fetching(
  body: JsonObject,
  type: string | null,
  { asks, typeAt, failure }: Imports,
): Fetching {
  const address = optionalText(body.external_url) ?? '';
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
    throw invalid('body failed validation: body.external_url should be a valid HTTPS URL.');
  if (type === null) throw invalid('A filename with a supported extension, or a content type, is required.');
  const given = typeAt(address);
  if (given === undefined) throw invalid('The file at external_url is not publicly accessible.');
  if (given !== type) throw invalid(`Content type ${given} differs from the upload's ${type}.`);
  return { asksLeft: asks, failure };
}

/** Asks once more for a file that is being fetched. */
export function ask({ fetching }: FileUpload): void {
  if (fetching && fetching.asksLeft > 0) fetching.asksLeft -= 1;
}

/** What an upload shows of a file that was fetched, or could not be. */
export function importResult(failure: string | undefined, imported_time: string): JsonObject {
  if (failure === undefined) return { imported_time, type: 'success', success: {} };
  const error = { type: 'download_error', code: 'file_upload_download_failed', message: failure };
  return { imported_time, type: 'error', error: { ...error, parameter: null, status_code: null } };
}
