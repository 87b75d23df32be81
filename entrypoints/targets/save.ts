/** Hands the rep a file, made on this device. */
export function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file up once the click's task is over.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
