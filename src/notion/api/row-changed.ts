/** Somebody else changed the row while this run was about to: what it was going to write has to be planned anew. */
export class RowChanged extends Error {}
