import { schema as published } from '@octokit/graphql-schema';
import {
  buildSchema,
  type DocumentNode,
  defaultFieldResolver,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  NoDeprecatedCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Answer } from './answer.ts';
import { connectionsOf, costOf, nodesOf } from './cost.ts';
import { answerFault } from './faults.ts';
import { rateLimitHeaders } from './points.ts';
import { rateLimitNode } from './rate-limit-node.ts';
import { repositoryNode } from './repository-node.ts';
import { searchOf } from './search-node.ts';
import type { GitHubState } from './state.ts';
import { slowFault } from './timeouts.ts';

interface GraphqlRequest {
  query: string;
  variables: Record<string, unknown>;
}

/** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit */
const NODE_LIMIT = 500_000;

let schema: GraphQLSchema | undefined;
const read = new Map<string, { document: DocumentNode; faults: readonly GraphQLError[] }>();

/** Answers a query by GitHub's published schema: unknown and deprecated fields are errors, as fields not told here are. */
export async function answerGraphql(request: GraphqlRequest, state: GitHubState): Promise<Answer> {
  const { headers, ...answer } = await answered(request, state);
  return { ...answer, headers: { ...rateLimitHeaders(state.points.left()), ...headers } };
}

async function answered({ query, variables = {} }: GraphqlRequest, state: GitHubState): Promise<Answer> {
  schema ??= buildSchema(published.idl, { assumeValid: true });
  const { document, faults } = readQuery(query, schema);
  if (faults.length > 0) return withErrors(faults);
  const definitions = getOperationAST(document)?.variableDefinitions ?? [];
  const { coerced, errors: misfits } = getVariableValues(schema, definitions, variables);
  if (misfits) return withErrors(misfits);
  const connections = connectionsOf({ schema, document, variables: coerced });
  const nodeCount = nodesOf(connections);
  if (nodeCount > NODE_LIMIT) return tooManyNodes(nodeCount);
  const cost = costOf(connections);
  if (!state.points.pay(cost)) return overLimit();
  const fault = slowFault(connections, state.slow);
  if (fault) return answerFault(fault, 'graphql', state.points);
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables,
    rootValue: {
      repository: repositoryNode(state),
      search: searchOf(state),
      rateLimit: rateLimitNode({ cost, nodeCount, ...state.points.left() }),
    },
    fieldResolver: strictly,
  });
  return { status: 200, body: errors ? { data, errors: errors.map(told) } : { data } };
}

/** Reading and checking takes longer than answering, and tests ask the same over and over. */
function readQuery(query: string, schema: GraphQLSchema) {
  const known = read.get(query);
  if (known) return known;
  const document = parse(query);
  const faults = validate(schema, document, [...specifiedRules, NoDeprecatedCustomRule]);
  const fresh = { document, faults };
  read.set(query, fresh);
  return fresh;
}

function withErrors(errors: readonly GraphQLError[]): Answer {
  return { status: 200, body: { errors: errors.map(told) } };
}

function tooManyNodes(count: number): Answer {
  const message = `This query requests up to ${count.toLocaleString('en')} possible nodes which exceeds the maximum limit of 500,000.`;
  return withErrors([new GraphQLError(message, { extensions: { type: 'MAX_NODE_LIMIT_EXCEEDED' } })]);
}

function overLimit(): Answer {
  const extensions = { type: 'RATE_LIMITED' };
  const error = new GraphQLError('API rate limit already exceeded for installation ID 1.', { extensions });
  return { ...withErrors([error]), headers: { 'x-ratelimit-remaining': '0' } };
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
