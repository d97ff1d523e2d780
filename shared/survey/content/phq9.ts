import { phqShort } from "./mood-items";
import { moodItem, moodScreening } from "./mood-screening";

/** Nine items about mood; the last one, answered with anything but "not at all", brings up the safety screen at once. */
export const phq9 = moodScreening({
  id: "phq9",
  name: "PHQ-9",
  title: { zh: "近两周的心情（9 题）", en: "Your mood in the last two weeks (9 questions)" },
  minutes: 3,
  items: [
    ...phqShort,
    moodItem("phq-3", "入睡困难、睡不安稳或睡眠过多", "Trouble falling or staying asleep, or sleeping too much"),
    moodItem("phq-4", "感觉疲倦或没有活力", "Feeling tired or having little energy"),
    moodItem("phq-5", "食欲不振或吃太多", "Poor appetite or overeating"),
    moodItem(
      "phq-6",
      "觉得自己很糟，或觉得自己很失败，或让自己或家人失望",
      "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
    ),
    moodItem(
      "phq-7",
      "对事物专注有困难，例如阅读报纸或看电视时",
      "Trouble concentrating on things, such as reading the newspaper or watching television",
    ),
    moodItem(
      "phq-8",
      "动作或说话速度缓慢到别人已经察觉？或正好相反——烦躁或坐立不安、动来动去的情况更胜于平常",
      "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual",
    ),
    {
      ...moodItem(
        "phq-9",
        "有不如死掉或用某种方式伤害自己的念头",
        "Thoughts that you would be better off dead or of hurting yourself in some way",
      ),
      crisisFrom: 1,
    },
  ],
  bands: [
    { id: "band1", upTo: 4, label: "第 1 档（0–4）" },
    { id: "band2", upTo: 9, label: "第 2 档（5–9）" },
    { id: "band3", upTo: 14, label: "第 3 档（10–14）" },
    { id: "band4", upTo: 19, label: "第 4 档（15–19）" },
    { id: "band5", upTo: 27, label: "第 5 档（20–27）" },
  ],
  positiveFrom: 10,
  concerns: [
    {
      id: "high",
      when: { score: "total", atLeast: 20 },
      urgency: "sameDay",
      title: "PHQ-9 20 分及以上：筛查提示，非诊断；术后产后 3–5 题易偏高",
    },
    {
      id: "positive",
      when: {
        all: [
          { score: "total", atLeast: 10 },
          { score: "total", atMost: 19 },
        ],
      },
      urgency: "nextDay",
      title: "PHQ-9 10–19 分：筛查提示，非诊断；术后产后 3–5 题易偏高",
    },
  ],
});
