import { dayInWords, timeInWords } from "./clinic-words";
import { element, part } from "./element";
import { advance, clockNow } from "./local-cloud";

const jumps = [
  { label: "+1 小时", duration: "PT1H" },
  { label: "+1 天", duration: "P1D" },
  { label: "+3 天", duration: "P3D" },
] as const;

/** Told around a jump: `before` with the old time, `after` with what it led to. */
export interface ClockListener {
  readonly after: (before: number, jump: { readonly now: number; readonly fired: number }) => Promise<void>;
  readonly failed: (error: unknown) => void;
}

/** The virtual clock: shows it ticking and moves it forward. */
export async function startClock({ after, failed }: ClockListener): Promise<void> {
  let ahead = (await clockNow()) - Date.now();
  const show = () => {
    const now = Date.now() + ahead;
    part("date").textContent = dayInWords(now);
    part("time").textContent = timeInWords(now);
  };
  const buttons = jumps.map(({ label, duration }) => {
    const button = element("button", { type: "button" }, label);
    button.addEventListener("click", () => void jump(duration, button));
    return button;
  });

  async function jump(duration: string, pressed: HTMLButtonElement): Promise<void> {
    const before = Date.now() + ahead;
    document.body.classList.add("busy");
    for (const button of buttons) button.disabled = true;
    pressed.classList.add("pressed");
    try {
      const done = await advance(duration);
      ahead = done.now - Date.now();
      show();
      await after(before, done);
    } catch (error) {
      failed(error);
    } finally {
      document.body.classList.remove("busy");
      for (const button of buttons) button.disabled = false;
      pressed.classList.remove("pressed");
      pressed.focus({ preventScroll: true });
    }
  }

  part("moves").append(...buttons);
  show();
  setInterval(show, 1000);
}
