/** What the rep can do from the popup. Each is safe to call twice. */
export interface PopupActions {
  add(): void;
  remove(): void;
  /** Puts back what `remove` took off. */
  restore(): void;
  readNow(): void;
  turnOnBrowsing(): void;
  turnOffBrowsing?(): void;
  openList(): void;
  openIcp(): void;
  openUrl(url: string): void;
}
