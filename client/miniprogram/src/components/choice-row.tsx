import { View } from "@tarojs/components";
import { aria } from "@/platform/aria";
import { tapFeedback } from "@/platform/haptics";
import { Icon } from "./icon";
import { Tappable } from "./tappable";

interface ChoiceRowProps {
  /** One of several, or any number of them. */
  readonly kind: "radio" | "checkbox";
  readonly text: string;
  /** What choosing it means, in a line. */
  readonly hint?: string;
  readonly chosen: boolean;
  /** Drawn as a warning once chosen. */
  readonly warns?: boolean;
  readonly id?: string;
  onTap(): void;
}

/** A whole row to tap: for one-handed answering with unsure fingers. */
export function ChoiceRow({ kind, text, hint, chosen, warns = false, id, onTap }: ChoiceRowProps) {
  const tap = () => {
    tapFeedback();
    onTap();
  };
  return (
    <Tappable
      className={`choice ${chosen ? "choice--chosen" : ""} ${warns ? "choice--red" : ""}`}
      spoken={{ role: kind, checked: chosen, label: hint === undefined ? text : `${text}，${hint}` }}
      {...(id === undefined ? {} : { id })}
      onTap={tap}
    >
      <View className={`choice__mark ${kind === "checkbox" ? "choice__mark--square" : ""}`} {...aria({ hidden: true })}>
        {chosen && <Icon name="check" small />}
      </View>
      <View className="choice__text">
        <View>{text}</View>
        {hint !== undefined && <View className="choice__hint">{hint}</View>}
      </View>
    </Tappable>
  );
}
