import { View } from "@tarojs/components";
import { aria } from "@/platform/aria";

export type IconName =
  | "phone"
  | "check"
  | "cross"
  | "warning"
  | "calendar"
  | "clock"
  | "pin"
  | "camera"
  | "right"
  | "left"
  | "down"
  | "up"
  | "bell"
  | "eye"
  | "sheet"
  | "chat"
  | "plus"
  | "minus"
  | "pulse"
  | "info"
  | "cloud"
  | "shield"
  | "desktop"
  | "people"
  | "gift"
  | "qr"
  | "sad"
  | "fair"
  | "glad"
  | "ring"
  | "share";

/** A picture beside words that say the same; silent for screen readers. */
export function Icon({ name, small = false }: { readonly name: IconName; readonly small?: boolean }) {
  return <View className={`icon icon--${name} ${small ? "icon--small" : ""}`} {...aria({ hidden: true })} />;
}
