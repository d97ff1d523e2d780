import { forScreen } from "./patience";

/** Waits until a check no longer throws, for as long as a screen may take; then fails as the check failed last. */
export async function eventually(check: () => Promise<void>, milliseconds = forScreen): Promise<void> {
  const until = Date.now() + milliseconds;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
