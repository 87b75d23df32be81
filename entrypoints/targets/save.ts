/** Hands the rep a text as a file, made on this device. @param type a media type. */
export function save(text: string, name: string, type = 'text/csv'): void {
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

/** Hands the rep a file, made on this device. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file up once the click's task is over.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
