import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { refusalWords } from "@/words/refusal-words";
import { Notice } from "./notice";

/** What went wrong with something just tried, beside what was typed. */
export function ProblemLine({ problem }: { readonly problem: Problem }) {
  const { title, advice } = refusalWords(problem);
  return (
    <Notice icon="warning" tone="amber" live>
      <View className="lead">{title}</View>
      <View>{advice}</View>
    </Notice>
  );
}
