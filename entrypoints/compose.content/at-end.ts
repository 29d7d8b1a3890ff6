/** Takes a listener back when `signal` ends. Where the extension is gone by then, so is the listener. */
export function atEnd(signal: AbortSignal, remove: () => void): void {
  signal.addEventListener('abort', () => {
    try {
      remove();
    } catch {}
  });
}
