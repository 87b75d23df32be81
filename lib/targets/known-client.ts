import type { Client } from '../icp/icp.ts';

/** A company that the rep may name as one of the best clients. */
export interface KnownClient extends Client {
  /** The account it goes by. */
  id: string;
  /** A target that became a client. */
  won?: true;
}
