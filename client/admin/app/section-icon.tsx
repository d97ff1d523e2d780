import type { Section } from "./sections";

const lines: Readonly<Record<Section["icon"], string>> = {
  inbox: "M3.5 11.5 5.6 4.6h8.8l2.1 6.9v4H3.5Zm0 0h3.7l1 2h3.6l1-2h3.7",
  calls:
    "M5.2 3.6h2.6l1.2 3.3-1.7 1.3a9 9 0 0 0 4.5 4.5l1.3-1.7 3.3 1.2v2.6c0 .7-.5 1.2-1.2 1.2C9.400 15.600 4.400 10.600 4 4.800c0-.7.5-1.200 1.200-1.200Z",
  patients: "M10 9.600a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 6.800c.4-3.200 2.800-4.800 6-4.800s5.600 1.600 6 4.800Z",
  pathways: "M5 4.200h7.200M5 10h10M5 15.800h5.400M15 4.200h.1M13.400 15.800l1.200 1.200 2.400-2.600",
};

/** The small drawing beside a room's name. */
export function SectionIcon({ name }: { readonly name: Section["icon"] }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden="true">
      <path d={lines[name]} stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
