import type { CareLine } from "@shared/pathway/plan";
import { View } from "@tarojs/components";
import { aria } from "@/platform/aria";
import "./care-mark.scss";
import { Icon, type IconName } from "./icon";

const icons: Readonly<Record<CareLine["kind"], IconName>> = { do: "check", dont: "cross", info: "info" };

/** A tick, a cross or an i before a line of advice; the heading above it says the same in words. */
export function CareMark({ kind }: Pick<CareLine, "kind">) {
  return (
    <View className={`care-mark care-mark--${kind}`} {...aria({ hidden: true })}>
      <Icon name={icons[kind]} small />
    </View>
  );
}
