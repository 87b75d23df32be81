/**
 * Makes something of an object once and remembers it as long as the object lives. For values only: an edit makes a new object
 * (a criterion, a page seen), so what is remembered never goes stale.
 */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
