import { type Spoken, type SpokenAttributes, spokenAttributes } from "./spoken";

/** Attributes that make an element heard in a browser. */
export const aria = (spoken: Spoken): SpokenAttributes => spokenAttributes("role", spoken);
