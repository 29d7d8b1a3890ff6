/** Gives the writer a file. */

/** @param name without the day, which is added; the ending comes from the type. */
export function saveFile(name: string, text: string, type: 'json' | 'csv'): void {
  const url = URL.createObjectURL(
    new Blob([text], { type: type === 'csv' ? 'text/csv' : 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `tulus-${name}-${new Date().toISOString().slice(0, 10)}.${type}`;
  link.click();
  // The download has its own hold on the contents once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
