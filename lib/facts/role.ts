import type { Role } from '../icp/role.ts';

/** What a job title says about rank and field. */
export function roleOf(title: string): Role {
  return { functions: title === '' ? [] : [] };
}
