import { decoded } from '../decoded.ts';
import { invalid } from '../errors.ts';
import { bareId, parseId } from '../ids.ts';
import { isObject, type JsonObject, optionalText, textOf } from '../json.ts';
import type { FileUpload } from '../objects.ts';
import type { Workspace } from '../workspace.ts';

const HOUR = 3_600_000;

/** A file as answers show it: external as given, an upload as a file at Notion that expires. */
export function fileContent(request: JsonObject, workspace: Workspace): JsonObject {
  if (isObject(request.external))
    return { type: 'external', external: { url: textOf(request.external.url) } };
  if (isObject(request.file_upload)) return uploadedFile(textOf(request.file_upload.id), workspace);
  if (isObject(request.file)) return { type: 'file', file: request.file };
  throw invalid('body failed validation: file should be of type external or file_upload.');
}

/** An entry of a files property. */
export function fileReference(request: JsonObject, workspace: Workspace): JsonObject {
  const content = fileContent(request, workspace);
  return { name: optionalText(request.name) ?? fileName(content), ...content };
}

/** The last part of the address (recorded: blocks-create-file-blocks). */
export function fileName(content: JsonObject): string {
  const holder = isObject(content.external) ? content.external : content.file;
  const url = isObject(holder) ? textOf(holder.url) : '';
  return decoded(new URL(url).pathname.split('/').at(-1) ?? '');
}

function uploadedFile(given: string, workspace: Workspace): JsonObject {
  const id = parseId(given) ?? given;
  const upload = workspace.uploads.get(id);
  if (!upload) throw invalid(`Could not find file_upload with ID: ${id}.`);
  if (!upload.bytes && !isFetched(upload))
    throw invalid(`File upload ${id} has no contents: they were not sent, or not imported.`);
  if (workspace.now() - upload.createdAt > HOUR) throw invalid(`File upload ${id} has expired.`);
  const name = encodeURIComponent(upload.filename ?? 'file');
  const url = `https://prod-files-secure.s3.us-west-2.amazonaws.com/${bareId(workspace.id)}/${id}/${name}?X-Amz-Expires=3600`;
  return { type: 'file', file: { url, expiry_time: new Date(workspace.now() + HOUR).toISOString() } };
}

/** Icons and covers as answers show them; an icon of Notion's own set is recognised by its address (recorded: page-icon-attr). */
export function iconContent(request: JsonObject, workspace: Workspace): JsonObject {
  if (request.emoji !== undefined) return { type: 'emoji', emoji: textOf(request.emoji) };
  if (isObject(request.custom_emoji)) return { type: 'custom_emoji', custom_emoji: request.custom_emoji };
  if (isObject(request.icon)) return { type: 'icon', icon: { color: 'gray', ...request.icon } };
  const content = fileContent(request, workspace);
  const url = isObject(content.external) ? textOf(content.external.url) : '';
  const [, name, color] = /^https:\/\/www\.notion\.so\/icons\/([\w-]+)_([a-z]+)\.svg$/.exec(url) ?? [];
  return name && color ? { type: 'icon', icon: { name, color } } : content;
}

function isFetched({ fetching }: FileUpload): boolean {
  return fetching?.asksLeft === 0 && fetching.failure === undefined;
}
