import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { Notice } from "@/components/notice";
import { caseRefusalWords } from "@/words/case-words";

/** Why the clinic did not take what was said to a case. */
export function CaseProblem({ problem }: { readonly problem: Problem }) {
  const { title, advice } = caseRefusalWords(problem);
  return (
    <View className="gap">
      <Notice icon="warning" tone="amber" live>
        <View className="lead">{title}</View>
        <View>{advice}</View>
      </Notice>
    </View>
  );
}
