/** A score and whether it should be high. */
export type Scored = readonly [score: number, isRight: boolean];

/** How often a right one scores above a wrong one; 0.5 is chance. */
export function auc(scored: readonly Scored[]): number {
  const right = scored.filter(([, isRight]) => isRight);
  const wrong = scored.filter(([, isRight]) => !isRight);
  let above = 0;
  for (const [score] of right)
    for (const [other] of wrong) above += score > other ? 1 : score === other ? 0.5 : 0;
  return above / (right.length * wrong.length);
}

export function precisionAndRecall(scored: readonly Scored[], from: number) {
  const shown = scored.filter(([score]) => score >= from);
  const hits = shown.filter(([, isRight]) => isRight).length;
  return {
    precision: hits / shown.length,
    recall: hits / scored.filter(([, isRight]) => isRight).length,
    shown: shown.length,
  };
}

/** Share of right ones among the ten that score highest. */
export function precisionAt10(scored: readonly Scored[]): number {
  return (
    [...scored]
      .sort(([one], [other]) => other - one)
      .slice(0, 10)
      .filter(([, isRight]) => isRight).length / 10
  );
}

export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Bounds between which 95 % of a measure's values lie when its groups are drawn anew with replacement. */
export function interval<Group>(
  groups: readonly Group[],
  measure: (groups: readonly Group[]) => number,
  random: () => number,
): [number, number] {
  const values = Array.from({ length: 1000 }, () =>
    measure(groups.map((group) => groups[Math.floor(random() * groups.length)] ?? group)),
  )
    .filter(Number.isFinite)
    .sort((one, other) => one - other);
  return [values[Math.floor(values.length * 0.025)] ?? 0, values[Math.floor(values.length * 0.975)] ?? 0];
}
