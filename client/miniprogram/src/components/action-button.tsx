import { View } from "@tarojs/components";
import { Icon, type IconName } from "./icon";
import { Tappable } from "./tappable";

interface ActionButtonProps {
  readonly kind?: "primary" | "outline" | "quiet" | "red" | "red-outline";
  readonly icon?: IconName;
  readonly id?: string;
  readonly text: string;
  readonly off?: boolean;
  /** Lower, for what stands beside something more important. */
  readonly slim?: boolean;
  onTap(): void;
}

/** A button in words. One `primary` (or `red`) a page. */
export function ActionButton({
  kind = "primary",
  icon,
  id,
  text,
  off = false,
  slim = false,
  onTap,
}: ActionButtonProps) {
  return (
    <Tappable
      className={`button button--${kind} ${slim ? "button--slim" : ""}`}
      {...(id === undefined ? {} : { id })}
      off={off}
      onTap={onTap}
    >
      {icon !== undefined && <Icon name={icon} />}
      <View>{text}</View>
    </Tappable>
  );
}
