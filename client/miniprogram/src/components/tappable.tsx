import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { aria } from "@/platform/aria";
import type { Spoken } from "@/platform/spoken";

export interface TappableProps {
  readonly className?: string;
  readonly id?: string;
  /** What a screen reader says; the role is "button" unless named. */
  readonly spoken?: Spoken;
  readonly off?: boolean;
  readonly children: ReactNode;
  onTap(): void;
}

/** Everything that can be tapped. `tappable.h5.tsx` is its twin for browsers, a real button. */
export function Tappable({ className = "", id, spoken, off = false, children, onTap }: TappableProps) {
  return (
    <View
      {...(id === undefined ? {} : { id })}
      className={`tappable ${off ? "tappable--off" : ""} ${className}`}
      hoverClass="tappable--pressed"
      onClick={off ? () => undefined : onTap}
      {...aria({ role: "button", ...spoken, ...(off ? { disabled: true } : {}) })}
    >
      {children}
    </View>
  );
}
