import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { Heading } from "./heading";
import { Icon, type IconName } from "./icon";
import "./blank.scss";

interface BlankProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** An honest empty page: nothing is here, and this is what you can do. */
export function Blank({ icon, title, text, children }: BlankProps) {
  return (
    <View className="sheet blank">
      <View className="blank__icon">
        <Icon name={icon} />
      </View>
      <Heading className="title" text={title} />
      <View className="soft">{text}</View>
      {children !== undefined && <View className="gap">{children}</View>}
    </View>
  );
}
