/** Makes something once per key and keeps the `most` that were asked for last. */
export function latest<Key, Rest extends readonly unknown[], Value>(
  most: number,
  make: (key: Key, ...rest: Rest) => Value
): (key: Key, ...rest: Rest) => Value {
  const values = new Map<Key, Value>();
  return (key, ...rest) => {
    const value = values.has(key) ? (values.get(key) as Value) : make(key, ...rest);
    values.delete(key);
    values.set(key, value);
    if (values.size > most) values.delete(values.keys().next().value as Key);
    return value;
  };
}
