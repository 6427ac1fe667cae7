import { type Answer, FORBIDDEN, refusal } from './answer.ts';
import { renderFile, renderText } from './renderings.ts';
import type { GitHubState } from './state.ts';

/** https://docs.github.com/en/rest/markdown/markdown says so of raw mode, and said so of this one. */
const LONGEST = 400 * 1024;

/**
 * `POST /markdown`: the rendering as plain text of HTML, no JSON; in mode `gfm` with the references of its context.
 * https://docs.github.com/en/rest/markdown/markdown#render-a-markdown-document
 */
export async function answerMarkdown(body: string, state: GitHubState): Promise<Answer> {
  if (state.private && state.permissions.contents === 'none') return FORBIDDEN;
  const { text, mode = 'markdown', context }: Record<string, unknown> = Object(parsed(body));
  if (typeof text !== 'string' || (mode !== 'markdown' && mode !== 'gfm'))
    return refusal(422, 'Invalid request.');
  if (Buffer.byteLength(text) > LONGEST) return refusal(400, 'Markdown text is too large');
  const repository = typeof context === 'string' ? context : undefined;
  const html = mode === 'gfm' ? await renderText(text, repository, state) : await renderFile(text, state);
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(html) };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
