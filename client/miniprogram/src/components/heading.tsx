import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { aria } from "@/platform/aria";

interface HeadingProps {
  readonly text: ReactNode;
  readonly className?: string;
  readonly level?: 1 | 2 | 3;
}

/** A heading by which a screen reader can jump through the page. */
export function Heading({ text, className = "section__title", level = 2 }: HeadingProps) {
  return (
    <View className={className} {...aria({ role: "heading", level })}>
      {text}
    </View>
  );
}
