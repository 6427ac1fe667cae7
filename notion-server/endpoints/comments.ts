import { normalizedRichText } from '../content/rich-text.ts';
import { invalid } from '../errors.ts';
import { newId, parseId, wholeMinute } from '../ids.ts';
import { isObject, type JsonObject } from '../json.ts';
import { askedIn, listing } from '../listing.ts';
import type { Comment, Parent } from '../objects.ts';
import { renderParent } from '../render.ts';
import { userPointer } from '../users.ts';
import type { Workspace } from '../workspace.ts';
import type { ApiRequest, Endpoint } from './endpoint.ts';

export const commentEndpoints: Endpoint[] = [
  {
    route: 'POST /v1/comments',
    schema: 'CreateCommentBodyParameters',
    needs: 'insertComments',
    handle: create,
  },
  { route: 'GET /v1/comments', needs: 'readComments', handle: list },
];

function create(request: ApiRequest): JsonObject {
  const { body, workspace, writer } = request;
  if (body.rich_text === undefined)
    throw invalid('body failed validation: body.rich_text should be defined, instead was `undefined`.');
  const place = placeOf(request);
  const comment: Comment = {
    id: newId(),
    ...place,
    createdAt: workspace.now(),
    createdBy: writer.actor,
    richText: normalizedRichText(body.rich_text, writer),
  };
  workspace.comments.push(comment);
  return render(comment, request);
}

function placeOf({ body, workspace, reach }: ApiRequest): { parent: Parent; discussionId: string } {
  if (body.discussion_id !== undefined) {
    const id = parseId(String(body.discussion_id)) ?? '';
    const first = workspace.comments.find(({ discussionId }) => discussionId === id);
    if (!first) throw invalid(`Could not find discussion with ID: ${id}.`);
    return { parent: first.parent, discussionId: id };
  }
  const parent = isObject(body.parent) ? body.parent : {};
  const item =
    parent.page_id === undefined ? reach.block(String(parent.block_id)) : reach.page(String(parent.page_id));
  const place: Parent = { type: item.kind === 'page' ? 'page_id' : 'block_id', id: item.id };
  return { parent: place, discussionId: discussionOf(item.id, workspace) ?? newId() };
}

/** A page has one discussion at its top (recorded: comment-new-page-comment). */
function discussionOf(id: string, workspace: Workspace): string | undefined {
  return workspace.comments.find(({ parent }) => parent.type === 'page_id' && parent.id === id)?.discussionId;
}

function list(request: ApiRequest): JsonObject {
  const { query, workspace, reach } = request;
  const id = query.get('block_id') ?? '';
  const block = reach.block(id);
  const comments = workspace.comments.filter(
    ({ parent }) => parent.type !== 'workspace' && parent.id === block.id,
  );
  const asked = askedIn(query);
  return listing('comment', comments, asked, (index) => {
    const comment = comments[index];
    return comment ? render(comment, request) : {};
  });
}

function render(comment: Comment, { workspace }: ApiRequest): JsonObject {
  const bot = workspace.integrationOf(comment.createdBy);
  const person = workspace.people.find(({ id }) => id === comment.createdBy);
  return {
    object: 'comment',
    id: comment.id,
    parent: renderParent(comment.parent, workspace),
    discussion_id: comment.discussionId,
    created_time: wholeMinute(comment.createdAt),
    last_edited_time: wholeMinute(comment.createdAt),
    created_by: userPointer(comment.createdBy),
    rich_text: comment.richText,
    display_name: { type: bot ? 'integration' : 'user', resolved_name: bot?.name ?? person?.name ?? null },
  };
}
