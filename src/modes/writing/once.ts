/** A function that does its work at the first call, and gives the same to all. */
export function once<Value extends object>(work: () => Value): () => Value {
  let result: Value | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
