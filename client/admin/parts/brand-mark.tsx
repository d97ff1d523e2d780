/** Two edges drawn together: the sign of 合愈. */
export function BrandMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 44 44" fill="none" aria-hidden="true">
      <rect width="44" height="44" rx="13" fill="var(--heyu-brand-ground, rgba(255,255,255,.14))" />
      <path
        d="M15 10c-5 8-5 16 0 24M29 10c5 8 5 16 0 24"
        stroke="currentColor"
        strokeWidth="3.4"
        strokeLinecap="round"
      />
      <path
        d="M14.5 17.5h15M13 22h18M14.5 26.5h15"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        opacity=".75"
      />
    </svg>
  );
}
