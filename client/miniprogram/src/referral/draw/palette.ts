/** Pictures are passed on, so they look the same whatever theme the phone has. */
export const palette = {
  ground: "#ffffff",
  band: "#17706a",
  onBand: "#ffffff",
  softOnBand: "#d9ece8",
  ink: "#1b2a28",
  label: "#4f5f5b",
  line: "#d8e2de",
} as const;
