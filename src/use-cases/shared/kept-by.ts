/** A function that is computed once for each object, and forgotten with it. */
export function keptBy<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known.value;
    const value = compute(key);
    kept.set(key, { value });
    return value;
  };
}
