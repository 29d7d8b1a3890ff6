const blank = /(\[[^[\]]+\])/;

/** Whether only the writer can finish this wording. */
export function hasBlanks(text: string): boolean {
  return blank.test(text);
}

/** The places in a wording that only the writer can fill. */
export function blanksIn(text: string): string[] {
  return text.match(new RegExp(blank, 'g')) ?? [];
}

/** Text whose `[blanks]` stand out as places to fill. */
export function Blanks({ text }: { readonly text: string }) {
  // Splitting on a group keeps the blanks: they are the odd parts.
  return (
    <>
      {text.split(blank).map((part, index) =>
        index % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
          <mark key={`${index}${part}`} class="blank">
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}
