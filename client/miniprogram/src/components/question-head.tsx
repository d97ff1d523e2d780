import { View } from "@tarojs/components";
import { Heading } from "./heading";
import "./steps.scss";

/** The question, in large letters, and its hint. */
export function QuestionHead({ text, hint }: { readonly text: string; readonly hint?: string | undefined }) {
  return (
    <View className="question-head">
      <Heading className="question-head__text" text={text} />
      {hint !== undefined && <View className="soft">{hint}</View>}
    </View>
  );
}
