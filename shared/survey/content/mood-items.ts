import { moodItem } from "./mood-screening";

/** The first two items of PHQ-9, which are PHQ-2. */
export const phqShort = [
  moodItem("phq-1", "做事时提不起劲或没有兴趣", "Little interest or pleasure in doing things"),
  moodItem("phq-2", "感到心情低落、沮丧或绝望", "Feeling down, depressed, or hopeless"),
] as const;

/** The first two items of GAD-7, which are GAD-2. */
export const gadShort = [
  moodItem("gad-1", "感觉紧张、焦虑或急切", "Feeling nervous, anxious, or on edge"),
  moodItem("gad-2", "不能够停止或控制担忧", "Not being able to stop or control worrying"),
] as const;
