import { useEffect, useRef, useState } from "react";

/** Milliseconds long enough to see what was chosen, short enough not to wait. */
const glance = 180;
/** Milliseconds in which a tap on "on" was still meant for the question before. */
const breath = 600;

/** Questions whose answer goes on by itself. */
export interface StepByItself {
  /** True just after such a step: the button to go on or hand in takes no tap that was meant for the question before. */
  readonly settling: boolean;
  /** Goes on in a glance. */
  later(step: () => void): void;
  /** Goes where the person wants to, now; a step that was about to come by itself does not come as well. */
  atOnce(step: () => void): void;
}

/** Lets an answer go on by itself without carrying a quick hand past the question that follows. */
export function useStepByItself(): StepByItself {
  const [settling, setSettling] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const after = (milliseconds: number, what: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(what, milliseconds);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    settling,
    later: (step) =>
      after(glance, () => {
        setSettling(true);
        step();
        after(breath, () => setSettling(false));
      }),
    atOnce(step) {
      clearTimeout(timer.current);
      setSettling(false);
      step();
    },
  };
}
