/** Shortens a phrase for a button, at a word's end where it can; line breaks become spaces. */
export function clip(text: string, limit = 32): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  if (characters.length <= limit) return line;
  const head = characters.slice(0, limit - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${(space > limit / 2 ? head.slice(0, space) : head).replace(/[\s,;:.–-]+$/, '')}…`;
}
