import { GraphQLError } from 'graphql';

/** Where a pull request stands in an order. */
export interface Place {
  /** In milliseconds since 1970. */
  time: number;
  /** Breaks ties, as the ID does in GitHub's cursors. */
  number: number;
}

/** An opaque cursor that holds a place, as GitHub's do. */
export function cursorOf({ time, number }: Place): string {
  const held = JSON.stringify([new Date(time).toISOString(), number]);
  return Buffer.from(`cursor:v2:${held}`).toString('base64');
}

/** @throws GraphQLError as GitHub does, where it is no cursor of `cursorOf` */
export function placeOf(cursor: string): Place {
  const held = /^cursor:v2:\["([^"]+)",(\d+)\]$/.exec(Buffer.from(cursor, 'base64').toString());
  const time = Date.parse(held?.[1] ?? '');
  if (!Number.isNaN(time)) return { time, number: Number(held?.[2]) };
  throw new GraphQLError(`\`${cursor}\` does not appear to be a valid cursor.`, {
    extensions: { type: 'INVALID_CURSOR_ARGUMENTS' },
  });
}
