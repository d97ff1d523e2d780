import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { aria } from "@/platform/aria";
import "./delivery-sign.scss";
import { Heading } from "./heading";
import { Icon } from "./icon";

const icons = { sent: "check", sending: "clock", waiting: "cloud", refused: "warning" } as const;

interface DeliverySignProps {
  readonly state: keyof typeof icons;
  readonly title: string;
  readonly detail: string;
  readonly children?: ReactNode;
}

/** Whether something has arrived at the clinic, in a word and a sign. */
export function DeliverySign({ state, title, detail, children }: DeliverySignProps) {
  return (
    <View className={`delivery delivery--${state}`} id="delivery" {...aria({ role: "status", live: "polite" })}>
      <View className="delivery__icon">
        <Icon name={icons[state]} />
      </View>
      <Heading className="title" level={1} text={title} />
      <View className="soft">{detail}</View>
      {children}
    </View>
  );
}
