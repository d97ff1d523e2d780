import { View } from "@tarojs/components";
import { questionWords } from "@/words/question-words";
import { TextArea } from "./text-area";

interface WordsAnswerProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly most: number;
  onChange(text: string): void;
}

/** From here on it is said how many characters are left. */
const nearTheEnd = 100;

/** Words as they were typed: every line break is one, other signs of control become blanks. */
const typed = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n]/gu, " ");

/** Free words, cut at their greatest length. */
export function WordsAnswer({ id, label, value, most, onChange }: WordsAnswerProps) {
  const left = most - [...value].length;
  return (
    <View>
      <TextArea id={id} label={label} value={value} longest={most} onChange={(text) => onChange(typed(text))} />
      {left < nearTheEnd && <View className="soft gap">{questionWords.left(Math.max(0, left))}</View>}
    </View>
  );
}
