/** What the rep can do from the popup. Each is safe to call twice. */
export interface PopupActions {
  add(): void;
  remove(): void;
  /** Puts back what `remove` took off. */
  restore(): void;
  /** This company and that account are one. */
  join(other: string): void;
  /** Takes a join back, by the joined account. */
  part(accountId: string): void;
  /** This company and that account are not one; `distinct` false takes that back. */
  distinguish(other: string, distinct: boolean): void;
  readNow(): void;
  turnOnBrowsing(): void;
  turnOffBrowsing?(): void;
  openList(): void;
  openIcp(): void;
  openUrl(url: string): void;
}
