import type { ReactNode } from "react";

/** An honest empty place: what would be here and why it is not. */
export function Nothing({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="page-state">
      <svg width="56" height="56" viewBox="0 0 56 56" fill="none" aria-hidden="true">
        <circle cx="28" cy="28" r="27" fill="var(--heyu-primary-soft)" />
        <path d="M18 29l7 7 13-15" stroke="var(--heyu-primary)" strokeWidth="3.5" strokeLinecap="round" />
      </svg>
      <p className="page-state-title">{title}</p>
      {children && <div>{children}</div>}
    </div>
  );
}
