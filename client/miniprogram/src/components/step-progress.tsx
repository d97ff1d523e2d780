import { View } from "@tarojs/components";
import { aria } from "@/platform/aria";
import "./steps.scss";

interface StepProgressProps {
  /** How far, in words. */
  readonly text: string;
  /** 0 to 1. */
  readonly done: number;
}

/** How far along: said in words and drawn as a line. */
export function StepProgress({ text, done }: StepProgressProps) {
  return (
    <View className="progress">
      <View className="soft" {...aria({ live: "polite" })}>
        {text}
      </View>
      <View className="progress__line" {...aria({ hidden: true })}>
        <View className="progress__done" style={{ width: `${done * 100}%` }} />
      </View>
    </View>
  );
}
