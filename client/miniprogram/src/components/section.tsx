import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { Heading } from "./heading";

/** A titled part of a page. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <View className="section">
      <Heading text={title} />
      {children}
    </View>
  );
}
