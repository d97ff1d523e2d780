import type { Section } from "./sections";

const lines: Readonly<Record<Section["icon"], string>> = {
  inbox: "M3.5 11.5 5.6 4.6h8.8l2.1 6.9v4H3.5Zm0 0h3.7l1 2h3.6l1-2h3.7",
  calls:
    "M5.2 3.6h2.6l1.2 3.3-1.7 1.3a9 9 0 0 0 4.5 4.5l1.3-1.7 3.3 1.2v2.6c0 .7-.5 1.2-1.2 1.2C9.4 15.6 4.4 10.6 4 4.8c0-.7.5-1.2 1.2-1.2Z",
  patients: "M10 9.6a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 6.8c.4-3.2 2.8-4.8 6-4.8s5.6 1.6 6 4.8Z",
  pathways: "M5 4.2h7.2M5 10h10M5 15.8h5.4M15 4.2h.1M13.4 15.8l1.2 1.2 2.4-2.6",
  articles:
    "M10 5.6C8.6 4.5 6.2 4 3.5 4v11.2c2.7 0 5.1.5 6.5 1.6 1.4-1.1 3.8-1.6 6.5-1.6V4c-2.7 0-5.1.5-6.5 1.6Zm0 0v11.2",
  cards: "M3 4.5h14v11H3ZM5.8 8h4.6M5.8 10.6h3M5.8 13h2M12.2 10.2h2.6V13h-2.6Z",
  queue: "M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM10 6.5V10l2.6 1.6",
  board: "M3.5 5h13v11.5h-13ZM3.5 8.5h13M7 3v3M13 3v3M7 11.5h2.5M7 14h6",
  waitlist: "M4 5h9M4 10h6M4 15h4.5M14 9v6.5M11.5 13l2.5 2.5 2.5-2.5",
  leave: "M3.5 5h13v11.5h-13ZM3.5 8.5h13M7 3v3M13 3v3M8 11l4 4M12 11l-4 4",
  departures: "M8.5 4H4v12h4.5M12.5 6.5 16 10l-3.5 3.5M16 10H8",
  classes:
    "M7 9a2.3 2.3 0 1 0 0-4.6A2.3 2.3 0 0 0 7 9Zm6.5 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM2.8 15.5c.3-2.7 2-4 4.2-4s3.9 1.3 4.2 4M13.2 11.5c2.2 0 3.7 1.2 4 3.5",
  compensations:
    "M3.5 8.5h13v3h-13ZM5 11.5v5h10v-5M10 8.5v8M10 8.5C7 8.5 6 7 6.5 5.5S9.5 5 10 8.5c.5-3.5 3-4.5 3.5-3S13 8.5 10 8.5Z",
  referrals:
    "M5.5 7.2a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8Zm0 9.4a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8Zm9-4.7a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8ZM7.3 5.9l5.4 3M7.3 14.1l5.4-3",
  appreciation: "M5 3.5h10v13H5ZM7.8 7.2h4.4M7.8 10h4.4M8 13.2l1.2 1.2 2.4-2.6",
  utilisation: "M4 16.5v-5M8 16.5v-9M12 16.5v-6.5M16 16.5v-13",
  timetable:
    "M3.5 6h6M13.5 6h3M3.5 14h3M10.5 14h6M11.5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8.5 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  digest: "M5 3.5h10v13H5ZM7.8 7h4.4M7.8 10h4.4M7.8 13h2.4",
  outbox: "M3.5 5h13v10h-13ZM3.5 5.5 10 10.6l6.5-5.1",
  forecast: "M10 3.5c2.7 3.4 4.5 5.6 4.5 8a4.5 4.5 0 0 1-9 0c0-2.4 1.8-4.6 4.5-8ZM8 12.2a2 2 0 0 0 2 2",
  campaigns: "M4 8.2v3.6h2.6l6.4 3.4V4.8L6.6 8.2ZM6.6 11.8l.9 4h2M15.4 8.2c.8.9.8 2.7 0 3.6",
  surveys: "M4.5 3.5h11v13h-11ZM7 7.2l1 1 1.6-1.8M11.4 7.4H13M7 11.8l1 1 1.6-1.8M11.4 12H13",
  cases: "M4 4.5h12v8.6H9.6L6.4 16v-2.9H4ZM7.2 7.6h5.6M7.2 10.2h3.4",
  experiments: "M8 3.5h4M8.8 3.5v4.3l-4.4 7.1c-.5.9.1 1.6 1 1.6h9.2c.9 0 1.5-.7 1-1.6l-4.4-7.1V3.5M6.6 12.4h6.8",
  templates: "M3.5 4h13v12h-13ZM3.5 7.6h13M6.2 10.6h3M6.2 13.2h5.4",
};

/** The small drawing beside a room's name. */
export function SectionIcon({ name }: { readonly name: Section["icon"] }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden="true">
      <path d={lines[name]} stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
