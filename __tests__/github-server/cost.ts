import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isUnionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A connection that a query asks for. */
export interface AskedConnection {
  /** Such as `Repository.pullRequests`. */
  field: string;
  /** Its `first` or `last`. */
  size: number;
  /** Under how many nodes it is asked for, if every page above is full. */
  parents: number;
}

/**
 * The points that a query costs: the requests needed to fulfil each connection, if every page is full, divided by 100.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#predicting-the-point-value-of-a-query
 */
export function costOf(connections: readonly AskedConnection[]): number {
  const requests = connections.reduce((sum, { parents }) => sum + parents, 0);
  return Math.max(1, Math.round(requests / 100));
}

/**
 * The nodes that a query asks for at most:
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit
 */
export function nodesOf(connections: readonly AskedConnection[]): number {
  return connections.reduce((sum, { parents, size }) => sum + parents * size, 0);
}

interface Query {
  schema: GraphQLSchema;
  document: DocumentNode;
  /** As the schema wants them. */
  variables: Record<string, unknown>;
}

/** The connections of a valid query, each once, without those that its directives leave out. */
export function connectionsOf(query: Query): AskedConnection[] {
  const root = query.schema.getQueryType();
  const operation = getOperationAST(query.document);
  if (!root || !operation) return [];
  return connectionsBelow(fieldsOf(root, [operation.selectionSet], query), 1, query);
}

/** How many IDs a query gives to the field `nodes`. */
export function idsIn(query: Query): number {
  const root = query.schema.getQueryType();
  const operation = getOperationAST(query.document);
  const definition = root?.getFields().nodes;
  if (!root || !operation || !definition) return 0;
  const asked = [...fieldsOf(root, [operation.selectionSet], query)].map(({ nodes: [node] }) => node);
  const counts = asked
    .filter(({ name }) => name.value === definition.name)
    .map((node) => Object(getArgumentValues(definition, node, query.variables).ids).length);
  return Math.max(0, ...counts);
}

/** The selections of one field that make one field of the answer. */
interface AskedField {
  owner: GraphQLCompositeType;
  nodes: [FieldNode, ...FieldNode[]];
}

function connectionsBelow(fields: Iterable<AskedField>, parents: number, query: Query): AskedConnection[] {
  return [...fields].flatMap(({ owner, nodes }) => {
    const [{ name }] = nodes;
    const definition = isUnionType(owner) ? undefined : owner.getFields()[name.value];
    const type = definition && getNamedType(definition.type);
    if (!definition || !isCompositeType(type)) return [];
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const below = fieldsOf(type, sets, query);
    if (!type.name.endsWith('Connection')) return connectionsBelow(below, parents, query);
    const size = sizeOf(definition, nodes[0], query);
    const connection = { field: `${owner.name}.${name.value}`, size, parents };
    return [connection, ...connectionsBelow(below, parents * size, query)];
  });
}

/** A connection without a size is refused where it is read. */
function sizeOf(definition: GraphQLField<unknown, unknown>, node: FieldNode, { variables }: Query): number {
  const { first, last } = getArgumentValues(definition, node, variables);
  return Number(first ?? last ?? 0);
}

function fieldsOf(owner: GraphQLCompositeType, sets: readonly SelectionSetNode[], query: Query) {
  const fields = new Map<string, AskedField>();
  for (const set of sets) collect(owner, set, query, fields);
  return fields.values();
}

function collect(
  owner: GraphQLCompositeType,
  { selections }: SelectionSetNode,
  query: Query,
  fields: Map<string, AskedField>,
): void {
  for (const selection of selections.filter((one) => isIncluded(one, query))) {
    if (selection.kind === Kind.FIELD) addField(owner, selection, fields);
    else {
      const { typeCondition, selectionSet } = fragmentOf(selection, query.document);
      const type = typeCondition && query.schema.getType(typeCondition.name.value);
      collect(isCompositeType(type) ? type : owner, selectionSet, query, fields);
    }
  }
}

function addField(owner: GraphQLCompositeType, node: FieldNode, fields: Map<string, AskedField>): void {
  const key = `${owner.name}.${(node.alias ?? node.name).value}`;
  const known = fields.get(key);
  if (known) known.nodes.push(node);
  else fields.set(key, { owner, nodes: [node] });
}

function fragmentOf(selection: Exclude<SelectionNode, FieldNode>, { definitions }: DocumentNode) {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value)
      return definition;
  }
  throw new Error(`There is no fragment ${selection.name.value}`);
}

function isIncluded(selection: SelectionNode, { variables }: Query): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.if !== true && include?.if !== false;
}
