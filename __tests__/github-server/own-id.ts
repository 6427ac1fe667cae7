/**
 * The global ID of a thing among others. Tests make several of one example, which have the same; on GitHub none has
 * another's.
 */
export function ownId<Name extends 'id' | 'number'>(
  thing: { node_id: string } & Record<Name, number>,
  name: Name,
  all: readonly ({ node_id: string } & Record<Name, number>)[],
): string {
  const isTaken = all.some((other) => other.node_id === thing.node_id && other[name] !== thing[name]);
  return isTaken ? `${thing.node_id}_${thing[name]}` : thing.node_id;
}
