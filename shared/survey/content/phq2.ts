import { phqShort } from "./mood-items";
import { moodScreening } from "./mood-screening";

/** Two items about mood. */
export const phq2 = moodScreening({
  id: "phq2",
  name: "PHQ-2",
  title: { zh: "近两周的心情（2 题）", en: "Your mood in the last two weeks (2 questions)" },
  minutes: 1,
  items: phqShort,
  bands: [
    { id: "band1", upTo: 2, label: "第 1 档（0–2）" },
    { id: "band2", upTo: 6, label: "第 2 档（3–6）" },
  ],
  positiveFrom: 3,
  concerns: [
    {
      id: "positive",
      when: { score: "total", atLeast: 3 },
      urgency: "nextDay",
      title: "PHQ-2 3 分及以上：筛查提示，非诊断",
    },
  ],
});
