/** A part of “In and out” that only the build with the open hook has (wxt.config.ts). */
export const HOOK_NAMES = { hook: 'Open hook' } as const;
