import type { Verdict } from '../../lib/engine/report';

/** One picture a rung, told apart by shape as well as colour: from a megaphone to a bubble with a tick. */
const pictures: Readonly<Record<Verdict, readonly string[]>> = {
  'too-short': ['M3.5 8h.01M8 8h.01M12.5 8h.01'],
  'sales-pitch': ['M2.5 6.5v3h2.5l6 3v-9l-6 3z', 'M5 9.5l.8 3.5h1.7l-.6-2.6', 'M13.3 6.3v3.4'],
  'leaning-promo': ['M2.5 2.5h5l6 6l-5 5l-6-6z', 'M5.3 5.3h.01'],
  'advice-with-pitch': ['M2.5 3h11v8H8l-3 2.5V11H2.5z', 'M4.8 7.3q1.1-1.4 2.15 0t2.15 0t2.15 0'],
  'in-conversation': ['M2 2.5h8.5v6H6L4 10.3V8.5H2z', 'M12.5 6H14v6h-1.5v1.8l-2-1.8H7v-1.5'],
  'trusted-adviser': ['M2.5 3h11v8H8l-3 2.5V11H2.5z', 'M5.5 7l1.8 1.8L10.8 5.2'],
};

export function RungIcon({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg
      class="glyph rung-icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {pictures[verdict].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
