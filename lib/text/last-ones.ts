/**
 * Remembers what was made of the last texts, for work that several questions ask of the same words or the same page.
 *
 * @param most texts that are remembered at once; then all are forgotten, which is cheaper than keeping them in order.
 */
export function lastOnes<V>(most: number, make: (text: string) => V): (text: string) => V {
  const made = new Map<string, V>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const fresh = make(text);
    if (made.size >= most) made.clear();
    made.set(text, fresh);
    return fresh;
  };
}
