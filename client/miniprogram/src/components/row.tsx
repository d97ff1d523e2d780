import { View } from "@tarojs/components";
import { Icon, type IconName } from "./icon";
import { Tag } from "./tag";
import { Tappable } from "./tappable";

interface RowProps {
  readonly icon: IconName;
  readonly title: string;
  readonly hint?: string;
  readonly state?: { readonly text: string; readonly tone: "calm" | "red" | "amber" | "green" | "soft" };
  readonly id?: string;
  onTap?(): void;
}

/** One line of a list: what it is, a hint, a state; with an arrow when it leads somewhere. */
export function Row({ icon, title, hint, state, id, onTap }: RowProps) {
  const content = (
    <>
      <View className="row__icon">
        <Icon name={icon} small />
      </View>
      <View className="row__body">
        <View className="row__title">{title}</View>
        <View className="row__facts">
          {hint !== undefined && <View className="soft">{hint}</View>}
          {state !== undefined && <Tag {...state} />}
        </View>
      </View>
      {onTap !== undefined && <Icon name="right" small />}
    </>
  );
  if (onTap === undefined) return <View className="row">{content}</View>;
  return (
    <Tappable className="row" {...(id === undefined ? {} : { id })} onTap={onTap}>
      {content}
    </Tappable>
  );
}
