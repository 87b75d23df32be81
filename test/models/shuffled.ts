/** In another order, by the numbers in 0–1 it is given. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = list.map((item) => ({ item, at: random() }));
  return order.sort((one, two) => one.at - two.at).map(({ item }) => item);
}
