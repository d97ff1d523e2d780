import { View } from "@tarojs/components";
import { aria } from "@/platform/aria";
import { Switch } from "./nutui";
import "./switch-row.scss";
import { Tappable } from "./tappable";

interface SwitchRowProps {
  readonly title: string;
  readonly hint: string;
  readonly on: boolean;
  readonly id?: string;
  onTap(): void;
}

/** Something that is on or off; the whole row is the switch. */
export function SwitchRow({ title, hint, on, id, onTap }: SwitchRowProps) {
  return (
    <Tappable
      className="row"
      {...(id === undefined ? {} : { id })}
      spoken={{ role: "switch", checked: on, label: title }}
      onTap={onTap}
    >
      <View className="row__body">
        <View className="lead">{title}</View>
        <View className="soft">{hint}</View>
      </View>
      <View className="switch-row__knob" {...aria({ hidden: true })}>
        <Switch checked={on} disabled={false} />
      </View>
    </Tappable>
  );
}
