/** The coach's own mark: a T, and under it a wave that settles into a straight line. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 128 128" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="30" fill="#6d2f5b" />
      <path d="M30 34h68M64 34v48" stroke="#fff" stroke-width="17" stroke-linecap="round" />
      <path
        d="M22 102q8.5-13 17 0t17 0 17 0H106"
        fill="none"
        stroke="#f5b93a"
        stroke-width="13"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
