import { Button, View } from "@tarojs/components";
import { aria } from "@/platform/aria";
import { Icon } from "./icon";
import "./share-button.scss";

export interface ShareButtonProps {
  readonly id: string;
  readonly text: string;
  /** What a screen reader says where the text alone does not tell what is passed on. */
  readonly label?: string;
  readonly kind?: "primary" | "outline" | "quiet";
  readonly slim?: boolean;
  /** The address that is passed on; the page's own share hook finds it in the `path` of the button's data. */
  readonly path: string;
}

/** Opens WeChat's list of friends. It tells nobody whether something was sent. `share-button.h5.tsx` is its twin. */
export function ShareButton({ id, text, label, kind = "outline", slim = false, path }: ShareButtonProps) {
  return (
    <Button
      id={id}
      className={`tappable button button--${kind} ${slim ? "button--slim" : ""} share-button`}
      hoverClass="tappable--pressed"
      openType="share"
      data-path={path}
      {...aria(label === undefined ? {} : { label })}
    >
      <Icon name="share" />
      <View>{text}</View>
    </Button>
  );
}
