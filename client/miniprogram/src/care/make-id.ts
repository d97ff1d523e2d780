const digits = 36;
const piece = () => Math.random().toString(digits).slice(2, 12).padEnd(10, "0");

/** An id that no other phone makes: 28 letters and digits. Made once and sent with every repeat. */
export const makeId = (): string => Date.now().toString(digits).padStart(8, "0") + piece() + piece();
