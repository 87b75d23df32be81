/** Why a file is no backup that can be brought in. */
export type RefusedCode =
  | 'foreign'
  | 'truncated'
  | 'altered'
  | 'newer'
  | 'locked'
  | 'passphrase'
  | 'unreadable';

/** Said before anything was changed. */
export interface Refusal {
  ok: false;
  code: RefusedCode;
  /** For the rep, with the remedy. */
  sentence: string;
}

const NOTHING = 'Nothing was changed.';
const SENTENCES: Record<Exclude<RefusedCode, 'newer'>, string> = {
  foreign: `This is no backup of Fitmark: choose a file that it saved, such as fitmark-2026-11-24.json.gz. ${NOTHING}`,
  truncated: `This backup is cut off, its end is missing: copy it here once more, or choose an earlier one. ${NOTHING}`,
  altered: `This backup is damaged: some of it is missing or was altered since it was made. Copy it here once more, or choose an earlier one. ${NOTHING}`,
  locked: 'This backup is locked: give the passphrase that it was made with.',
  passphrase: `This is not the passphrase that the backup was made with: try again. ${NOTHING}`,
  unreadable: `The browser could not read the file: choose it once more. ${NOTHING}`,
};

export function refusal(code: Exclude<RefusedCode, 'newer'>): Refusal {
  return { ok: false, code, sentence: SENTENCES[code] };
}

/** @param app the Fitmark that made it. */
export function tooNew(app: string): Refusal {
  return {
    ok: false,
    code: 'newer',
    sentence: `This backup was made by a newer Fitmark (${app}): update this one to that version or a later one, then open it again. ${NOTHING}`,
  };
}

/** A refusal on its way out of the reading. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.sentence);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}
