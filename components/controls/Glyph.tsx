/** Line pictures on a 16-unit grid. Always beside words or inside a labelled button, so hidden from readers. */
const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8L6 12.5',
  down: 'M3.5 6L8 10.5L12.5 6',
  becomes: 'M2.5 8h10M9 4.5L12.5 8L9 11.5',
  drop: 'M3 8h10',
  tick: 'M3 8.5l3.3 3.3L13 5',
  add: 'M8 3v10M3 8h10',
  show: 'M1.5 8S4 3.5 8 3.5S14.5 8 14.5 8S12 12.5 8 12.5S1.5 8 1.5 8zM8 7.9v.2',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  gear: 'M2.5 5h5M11 5h2.5M2.5 11H5M8.5 11h5M7.5 3.2v3.6M8.5 9.2v3.6',
} as const;

export type GlyphName = keyof typeof paths;

export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
