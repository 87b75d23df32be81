/** What a deal is worth, in the rep's big money (PRACTICE.md 3: dollars a year). */
export const DEALS = ['over1m', 'over500k', 'over50k', 'over10k', 'unsure'] as const;
export type Deal = (typeof DEALS)[number];

/** A view of the targets page under a name: its address says all of it (filter, order, columns). */
export interface SavedView {
  name: string;
  /** As after the # of the page's address. */
  hash: string;
}

/** What each column of a file meant, by the file's heading row: the next file that looks alike is read alike. */
export interface KeptMapping {
  /** The headings, each folded, joined by a line break. */
  headings: string;
  /** By place in the row; a question, or '' for a column that is left out. */
  columns: string[];
}

/** Under which the settings are stored, among what there is one of. */
export const SETTINGS_KEY = 'list';

/** What the rep chose about the list. */
export interface ListSettings {
  /** Room on the list, 1–100. */
  cap: number;
  /** By which the cap was chosen; absent while the rep was not asked. */
  deal?: Deal;
  /** In the order in which they were saved. */
  views: SavedView[];
  /** When the morning's notice is due, as "08:30"; absent: none. */
  remindAt?: string;
  /** When the list was last walked through to its end; a day. */
  reviewedOn?: string;
  /** Where a company is looked up in the rep's CRM: an address with {domain} or {name} in it. */
  crm?: string;
  /** Newest first. */
  mappings?: KeptMapping[];
  /** Names of the columns of an exported table; absent: all. */
  exported?: string[];
  /** By which colleagues and a CRM know the rep: a name or a mail address; '' or absent: not told. */
  owner?: string;
}

/** Each field is a change of its own; null takes away. */
export interface SettingsChange {
  cap?: number;
  deal?: Deal;
  addView?: SavedView;
  /** By name. */
  removeView?: string;
  remindAt?: string | null;
  reviewedOn?: string;
  crm?: string | null;
  /** Takes the place of the one for the same headings. */
  addMapping?: KeptMapping;
  exported?: string[] | null;
  owner?: string;
}
