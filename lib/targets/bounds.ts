/** Characters and pieces, so that no field of a target grows without end. Apart from the schemas, which pages need not load. */
export const TARGET_BOUNDS = { line: 300, why: 500, notes: 20_000, tag: 40, tags: 30 };
