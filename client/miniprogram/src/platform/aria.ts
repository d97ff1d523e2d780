import { type Spoken, type SpokenAttributes, spokenAttributes } from "./spoken";

/** Attributes that make a component heard in WeChat; `aria.h5.ts` is the twin for browsers. */
export const aria = (spoken: Spoken): SpokenAttributes => spokenAttributes("aria-role", spoken);
