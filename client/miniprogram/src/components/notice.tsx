import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { aria } from "@/platform/aria";
import { Icon, type IconName } from "./icon";

interface NoticeProps {
  readonly icon: IconName;
  readonly tone?: "calm" | "amber" | "red" | "green" | "plain";
  /** Read out by a screen reader as soon as it appears. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

/** Something worth knowing, set apart by an icon and a tint. */
export function Notice({ icon, tone = "calm", live = false, children }: NoticeProps) {
  return (
    <View className={`notice notice--${tone}`} {...aria(live ? { live: "polite" } : {})}>
      <Icon name={icon} />
      <View className="row__body">{children}</View>
    </View>
  );
}
