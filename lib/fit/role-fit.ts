import type { Persona, Role } from '../icp/role.ts';
import type { RoleFit } from './role.ts';

/** Whether somebody is whom the profile looks for. @param place as their page writes it. */
export function roleFit(_role: Role, _place: string | undefined, _persona: Persona): RoleFit {
  return { verdict: 'unknown', parts: [] };
}
