import { schema as published } from '@octokit/graphql-schema';
import {
  buildSchema,
  defaultFieldResolver,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  NoDeprecatedCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Answer } from './answer.ts';
import { pullRequestNode } from './pull-request-node.ts';
import type { GitHubState } from './state.ts';

interface GraphqlRequest {
  query: string;
  variables: Record<string, unknown>;
}

let schema: GraphQLSchema | undefined;

/** Answers a query by GitHub's published schema: unknown and deprecated fields are errors, as fields not told here are. */
export async function answerGraphql(
  { query, variables }: GraphqlRequest,
  state: GitHubState,
): Promise<Answer> {
  schema ??= buildSchema(published.idl, { assumeValid: true });
  const document = parse(query);
  const faults = validate(schema, document, [...specifiedRules, NoDeprecatedCustomRule]);
  if (faults.length > 0) return { status: 200, body: { errors: faults.map(told) } };
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables,
    rootValue: { repository: repositoryNode(state) },
    fieldResolver: strictly,
  });
  return { status: 200, body: errors ? { data, errors: errors.map(told) } : { data } };
}

function repositoryNode(state: GitHubState) {
  return ({ owner, name }: { owner: string; name: string }) => {
    const fullName = `${owner}/${name}`;
    if (fullName !== state.repository || state.permissions.metadata === 'none')
      throw refused('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
    return { nameWithOwner: fullName, pullRequest: pullRequestOf(state) };
  };
}

function pullRequestOf(state: GitHubState) {
  return ({ number }: { number: number }) => {
    if (state.permissions['pull-requests'] === 'none')
      throw refused('FORBIDDEN', 'Resource not accessible by integration');
    const stored = state.pullRequests.get(number);
    if (stored === undefined)
      throw refused('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
    return pullRequestNode(stored, state);
  };
}

function refused(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** A field of the schema that the stand-in has no value for would come out as null. */
const strictly: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, ...rest) => {
  const [, , { fieldName, parentType }] = rest;
  if (!(fieldName in source)) throw new Error(`The stand-in does not tell ${parentType.name}.${fieldName}`);
  return defaultFieldResolver(source, ...rest);
};

/** GitHub puts the type of an error beside its message. */
function told({ message, path, locations, extensions: { type } }: GraphQLError) {
  return { type, path, locations, message };
}
