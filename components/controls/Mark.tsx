/** The coach's own mark: a T, and under it a wave that settles into a straight line. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 128 128" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="30" fill="#7a3466" />
      <path d="M28 32h72M64 32v36" fill="none" stroke="#fff" stroke-width="17" stroke-linecap="round" />
      <path
        d="M22 103c8-19 18-21 27-7s17 16 25 6 12-6 32-6"
        fill="none"
        stroke="#f5b93a"
        stroke-width="16"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
