import type { WebPlace } from "@api/web-transport";

const loopback = ["127.0.0.1", "localhost", "[::1]"];

/** Whether the page talks to a cloud on this computer: the demo, with its one-click approval. */
export const isLocalDemo = import.meta.env.VITE_HEYU_LOCAL === "1" || loopback.includes(window.location.hostname);

/** Where the console's cloud is. */
export const place: WebPlace = isLocalDemo
  ? { env: "heyu-local", localHost: window.location.host }
  : { env: import.meta.env.VITE_HEYU_ENV ?? "" };
