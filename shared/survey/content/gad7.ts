import { gadShort } from "./mood-items";
import { moodItem, moodScreening } from "./mood-screening";

/** Seven items about worry. */
export const gad7 = moodScreening({
  id: "gad7",
  name: "GAD-7",
  title: { zh: "近两周的担忧（7 题）", en: "Your worries in the last two weeks (7 questions)" },
  minutes: 2,
  items: [
    ...gadShort,
    moodItem("gad-3", "对各种各样的事情担忧过多", "Worrying too much about different things"),
    moodItem("gad-4", "很难放松下来", "Trouble relaxing"),
    moodItem("gad-5", "由于不安而无法静坐", "Being so restless that it is hard to sit still"),
    moodItem("gad-6", "变得容易烦恼或急躁", "Becoming easily annoyed or irritable"),
    moodItem("gad-7", "感到似乎将有可怕的事情发生而害怕", "Feeling afraid, as if something awful might happen"),
  ],
  bands: [
    { id: "band1", upTo: 4, label: "第 1 档（0–4）" },
    { id: "band2", upTo: 9, label: "第 2 档（5–9）" },
    { id: "band3", upTo: 14, label: "第 3 档（10–14）" },
    { id: "band4", upTo: 21, label: "第 4 档（15–21）" },
  ],
  positiveFrom: 10,
  concerns: [
    {
      id: "positive",
      when: { score: "total", atLeast: 10 },
      urgency: "nextDay",
      title: "GAD-7 10 分及以上：筛查提示，非诊断",
    },
  ],
});
