import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { largeType } from "@/care/large-type";
import { useStore } from "@/care/store";
import { aria } from "@/platform/aria";
import { useTitles } from "@/words/use-titles";
import { ScreenBar } from "./screen-bar";
import { SubscriptionSheet } from "./subscription-sheet";

interface ScreenProps {
  readonly title: string;
  /** A page of the tab bar has nothing to go back to. */
  readonly tab?: boolean;
  readonly className?: string;
  /** Stays within reach at the bottom. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: size of type, title bar where WeChat draws none, a footer within reach of the thumb. */
export function Screen({ title, tab = false, className = "", footer, children }: ScreenProps) {
  useTitles(title, tab);
  const large = useStore(largeType) ? "screen--large" : "";
  const atTab = tab ? "screen--tab" : "";
  const footed = footer === undefined ? "" : "screen--footed";
  return (
    <View className={`screen ${large} ${footed} ${atTab} ${className}`} {...aria({ role: "main" })}>
      <ScreenBar title={title} tab={tab} />
      {children}
      {footer !== undefined && <View className={`footer ${tab ? "footer--tab" : ""}`}>{footer}</View>}
      <SubscriptionSheet />
    </View>
  );
}
