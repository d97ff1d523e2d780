import type { MyCase } from "@shared/contract/case-views";
import { View } from "@tarojs/components";
import { caseWords, stepWords } from "@/words/case-words";
import { momentWords } from "@/words/day-words";

/** What happened so far, oldest first: what was written, who had it, and what was answered. */
export function CaseSteps({ steps }: Pick<MyCase, "steps">) {
  return (
    <View className="case__steps">
      {steps.map((step) => (
        <View className={`case__step case__step--${step.kind}`} key={`${step.at} ${step.kind}`}>
          <View className="soft">{momentWords(step.at)}</View>
          <View>{stepWords(step)}</View>
          {step.kind !== "handedOver" && step.text !== undefined && <View className="case__said">{step.text}</View>}
        </View>
      ))}
      {steps.length === 0 && <View>{caseWords.steps.opened}</View>}
    </View>
  );
}
