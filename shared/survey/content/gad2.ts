import { gadShort } from "./mood-items";
import { moodScreening } from "./mood-screening";

/** Two items about worry. */
export const gad2 = moodScreening({
  id: "gad2",
  name: "GAD-2",
  title: { zh: "近两周的担忧（2 题）", en: "Your worries in the last two weeks (2 questions)" },
  minutes: 1,
  items: gadShort,
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
      title: "GAD-2 3 分及以上：筛查提示，非诊断",
    },
  ],
});
