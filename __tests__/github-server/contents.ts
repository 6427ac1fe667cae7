import { createHash } from 'node:crypto';
import { basename } from 'node:path/posix';
import { type Answer, NOT_FOUND } from './answer.ts';
import type { RestRequest } from './rest.ts';
import { DEFAULT_BRANCH, type GitHubState } from './state.ts';

/** https://docs.github.com/en/rest/repos/contents#get-repository-content */
const RAW = /^application\/vnd\.github(?:\.v3)?\.raw(?:\+json)?$/;

/** `GET /repos/{owner}/{repo}/contents/{path}` of a file. */
export function answerContents(path: string, { url, accept = '' }: RestRequest, state: GitHubState): Answer {
  const ref = url.searchParams.get('ref') ?? DEFAULT_BRANCH;
  const text = state.files.get(path, ref);
  if (text === undefined) return NOT_FOUND;
  const bytes = Buffer.from(text);
  if (RAW.test(accept))
    return { status: 200, headers: { 'content-type': `${accept}; charset=utf-8` }, body: bytes };
  return { status: 200, body: fileOf(path, ref, bytes, state) };
}

function fileOf(path: string, ref: string, bytes: Buffer, { serverUrl, repository }: GitHubState) {
  const url = `${serverUrl}/api/v3/repos/${repository}/contents/${path}?ref=${ref}`;
  const htmlUrl = `${serverUrl}/${repository}/blob/${ref}/${path}`;
  return {
    type: 'file',
    name: basename(path),
    path,
    sha: createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex'),
    size: bytes.byteLength,
    encoding: 'base64',
    content: inLines(bytes.toString('base64')),
    url,
    html_url: htmlUrl,
    _links: { self: url, html: htmlUrl },
  };
}

/** GitHub breaks base64 into lines of 60 characters. */
function inLines(base64: string): string {
  return base64.replace(/.{1,60}/g, '$&\n');
}
