import type { InputOf } from "@shared/contract/contract";

type Answers = InputOf<"checkIn.submit">["answers"];

/** A first-day eyelid check-in in which nothing is wrong. */
const quietAnswers: Answers = {
  pain: 2,
  choices: { vision: "clear", bleeding: "none", swelling: "less", medication: "all", coldCompress: "asTold" },
  signs: [],
  needsContact: false,
  photos: [],
};

let made = 0;

/** A check-in as the phone sends it, with an id of its own. */
export const submission = (
  episodeId: string,
  changes: Partial<Answers> = {},
  rest: Partial<Omit<InputOf<"checkIn.submit">, "answers">> = {},
): InputOf<"checkIn.submit"> => ({
  id: `phone-${String(++made).padStart(6, "0")}`,
  episodeId,
  taskId: "checkIn.d1",
  formDay: 1,
  answers: { ...quietAnswers, ...changes },
  ...rest,
});
