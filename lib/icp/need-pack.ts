/** A need that comes ready made, for common offers. A rep takes one into the profile and changes it at will. */
export interface NeedPack {
  id: string;
  /** Offers of a kind: "Logistics". */
  group: string;
  name: string;
  signals: string[];
  counterSignals: string[];
}
