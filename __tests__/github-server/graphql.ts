import { schema as octokitSchema } from '@octokit/graphql-schema';
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
import { connectionsOf, costOf, idsIn, nodesOf } from './cost.ts';
import { answerFault } from './faults.ts';
import { nodesOfIds } from './nodes.ts';
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

/**
 * What GitHub documents, and the package with its schema lacks: who is assigned, be it bots.
 * https://docs.github.com/en/graphql/reference/interfaces#assignable
 */
const ASSIGNED_ACTORS = `
  type AssigneeConnection {
    edges: [AssigneeEdge]
    nodes: [Assignee]
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type AssigneeEdge { cursor: String!, node: Assignee }
  extend type PullRequest {
    assignedActors(after: String, before: String, first: Int, last: Int): AssigneeConnection!
  }
`;

interface ReadQuery {
  document: DocumentNode;
  faults: readonly GraphQLError[];
}

/** A schema, and the queries that were read by it. */
interface Schema {
  schema: GraphQLSchema;
  read: Map<string, ReadQuery>;
}

let published: Schema | undefined;
let documented: Schema | undefined;

/** Answers a query by GitHub's published schema: unknown and deprecated fields are errors, as fields not told here are. */
export async function answerGraphql(request: GraphqlRequest, state: GitHubState): Promise<Answer> {
  const { headers, ...answer } = await answered(request, state);
  return { ...answer, headers: { ...rateLimitHeaders(state.points.left()), ...headers } };
}

async function answered({ query, variables = {} }: GraphqlRequest, state: GitHubState): Promise<Answer> {
  const known = schemaOf(state);
  const { schema } = known;
  const { document, faults } = readQuery(query, known);
  if (faults.length > 0) return withErrors(faults.map(inGitHubsWords));
  const definitions = getOperationAST(document)?.variableDefinitions ?? [];
  const { coerced, errors: misfits } = getVariableValues(schema, definitions, variables);
  if (misfits) return withErrors(misfits);
  const asked = { schema, document, variables: coerced };
  const connections = connectionsOf(asked);
  const nodeCount = nodesOf(connections);
  if (nodeCount > NODE_LIMIT) return tooManyNodes(nodeCount);
  const cost = costOf(connections);
  if (!state.points.pay(cost)) return overLimit();
  const fault = slowFault(connections, idsIn(asked), state.slow);
  if (fault) return answerFault(fault, 'graphql', state.points);
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables,
    rootValue: {
      repository: repositoryNode(state),
      nodes: nodesOfIds(state),
      search: searchOf(state),
      rateLimit: rateLimitNode({ cost, nodeCount, ...state.points.left() }),
    },
    fieldResolver: strictly,
  });
  return { status: 200, body: errors ? { data, errors: errors.map(told) } : { data } };
}

/** Building a schema takes longer than all else, so it is done once. */
function schemaOf({ tellsAssignedActors }: GitHubState): Schema {
  if (!tellsAssignedActors) {
    published ??= schemaFrom(octokitSchema.idl);
    return published;
  }
  documented ??= schemaFrom(`${octokitSchema.idl}\n${ASSIGNED_ACTORS}`);
  return documented;
}

function schemaFrom(idl: string): Schema {
  return { schema: buildSchema(idl, { assumeValid: true }), read: new Map() };
}

/** Reading and checking takes longer than answering, and tests ask the same over and over. */
function readQuery(query: string, { schema, read }: Schema): ReadQuery {
  const known = read.get(query);
  if (known) return known;
  const document = parse(query);
  const faults = validate(schema, document, [...specifiedRules, NoDeprecatedCustomRule]);
  const fresh = { document, faults };
  read.set(query, fresh);
  return fresh;
}

/** GitHub checks queries by the library graphql-ruby, which has other words for a field that the schema lacks. */
function inGitHubsWords(fault: GraphQLError): GraphQLError {
  const [, field, type] = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(fault.message) ?? [];
  if (field === undefined) return fault;
  return new GraphQLError(`Field '${field}' doesn't exist on type '${type}'`, { nodes: fault.nodes ?? null });
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
