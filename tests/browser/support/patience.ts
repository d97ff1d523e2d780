/** Milliseconds for one thing to come onto a screen, on a slow and busy computer. */
export const forScreen = 60_000;

/** Milliseconds for a whole journey: longer than several screens that never came, so that the screen is what is reported. */
export const forJourney = 600_000;
