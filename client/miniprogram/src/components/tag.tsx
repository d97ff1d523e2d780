import { View } from "@tarojs/components";
import { Icon, type IconName } from "./icon";

interface TagProps {
  readonly text: string;
  readonly icon?: IconName;
  readonly tone?: "calm" | "red" | "amber" | "green" | "soft";
}

/** A state in one word; the word says it, the colour only supports it. */
export function Tag({ text, icon, tone = "calm" }: TagProps) {
  return (
    <View className={`tag tag--${tone}`}>
      {icon !== undefined && <Icon name={icon} small />}
      <View>{text}</View>
    </View>
  );
}
