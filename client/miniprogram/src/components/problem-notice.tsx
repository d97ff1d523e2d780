import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { aria } from "@/platform/aria";
import { problemWords } from "@/words/problem-words";
import { screenWords } from "@/words/screen-words";
import { ActionButton } from "./action-button";
import { Icon } from "./icon";
import "./blank.scss";

interface ProblemNoticeProps {
  readonly problem: Problem;
  onRetry(): void;
}

/** When nothing can be shown: what happened, what to do, and a way to try again. */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps) {
  const { title, advice } = problemWords(problem);
  return (
    <View className="sheet blank" {...aria({ role: "alert" })}>
      <View className="blank__icon">
        <Icon name="cloud" />
      </View>
      <View className="title">{title}</View>
      <View className="soft">{advice}</View>
      <View className="gap">
        <ActionButton id="retry" text={screenWords.retry} onTap={onRetry} />
      </View>
    </View>
  );
}
