import { invalid, Refusal } from '../errors.ts';
import { newId, wholeMinute } from '../ids.ts';
import { type JsonObject, optionalText } from '../json.ts';
import { askedIn, listing } from '../listing.ts';
import type { FileUpload } from '../objects.ts';
import { trashState } from '../render.ts';
import type { ApiRequest, Endpoint } from './endpoint.ts';
import { ask, fetching, importResult, typeOf } from './imports.ts';

const HOUR = 3_600_000;

export const fileUploadEndpoints: Endpoint[] = [
  {
    route: 'POST /v1/file_uploads',
    schema: 'CreateFileUploadBodyParameters',
    needs: 'insertContent',
    handle: create,
  },
  { route: 'GET /v1/file_uploads', needs: 'readContent', handle: list },
  {
    route: 'GET /v1/file_uploads/:file_upload_id',
    needs: 'readContent',
    handle: retrieve,
  },
  { route: 'POST /v1/file_uploads/:file_upload_id/send', needs: 'insertContent', handle: send },
];

function create(request: ApiRequest): JsonObject {
  const { body, workspace, writer } = request;
  if (body.mode === 'multi_part')
    throw invalid('body failed validation: multi_part uploads are not supported by this server.');
  const filename = optionalText(body.filename) ?? null;
  const contentType = optionalText(body.content_type) ?? typeOf(filename ?? '') ?? null;
  const upload: FileUpload = {
    id: newId(),
    createdAt: workspace.now(),
    createdBy: writer.actor,
    filename,
    contentType,
    contentLength: null,
    bytes: undefined,
    ...(body.mode === 'external_url' && { fetching: fetching(body, contentType, workspace.imports) }),
  };
  workspace.uploads.set(upload.id, upload);
  return render(upload, request);
}

function retrieve(request: ApiRequest): JsonObject {
  const upload = find(request);
  ask(upload);
  return render(upload, request);
}

function send(request: ApiRequest): JsonObject {
  const upload = find(request);
  const { file } = request;
  if (upload.fetching) throw invalid('The contents of this file upload are imported from its external_url.');
  if (!file) throw invalid('body failed validation: body.file should be defined, instead was `undefined`.');
  if (upload.contentType !== null && file.contentType !== upload.contentType) {
    throw invalid(`Content type ${file.contentType} differs from the upload's ${upload.contentType}.`);
  }
  upload.contentType ??= file.contentType;
  upload.contentLength = file.bytes.length;
  upload.bytes = file.bytes;
  return render(upload, request);
}

function list(request: ApiRequest): JsonObject {
  const { query, workspace } = request;
  const status = query.get('status');
  const uploads = [...workspace.uploads.values()]
    .toReversed()
    .filter((upload) => status === null || statusOf(upload) === status);
  const asked = askedIn(query);
  return listing('file_upload', uploads, asked, (index) => {
    const upload = uploads[index];
    return upload ? render(upload, request) : {};
  });
}

function find({ workspace, params }: ApiRequest): FileUpload {
  const id = params.file_upload_id ?? '';
  const upload = workspace.uploads.get(id);
  if (!upload) throw new Refusal(404, 'object_not_found', `Could not find file_upload with ID: ${id}.`);
  return upload;
}

function statusOf({ bytes, fetching }: FileUpload): string {
  if (fetching?.asksLeft === 0) return fetching.failure === undefined ? 'uploaded' : 'failed';
  return bytes ? 'uploaded' : 'pending';
}

/** Recorded: py-file-uploads-retrieve. */
function render(upload: FileUpload, { audience }: ApiRequest): JsonObject {
  const time = wholeMinute(upload.createdAt);
  const answer = {
    object: 'file_upload',
    id: upload.id,
    created_time: time,
    created_by: { id: upload.createdBy, type: 'bot' },
    last_edited_time: time,
    expiry_time: wholeMinute(upload.createdAt + HOUR),
    ...trashState(false, audience),
    status: statusOf(upload),
    filename: upload.filename,
    content_type: upload.contentType,
    content_length: upload.contentLength,
  };
  const { fetching } = upload;
  if (fetching?.asksLeft === 0)
    return { ...answer, file_import_result: importResult(fetching.failure, time) };
  return upload.bytes
    ? answer
    : { ...answer, upload_url: `https://api.notion.com/v1/file_uploads/${upload.id}/send` };
}
