import { View } from "@tarojs/components";
import { aria } from "@/platform/aria";
import { tapFeedback } from "@/platform/haptics";
import "./choice-chips.scss";
import { Icon } from "./icon";
import { Tappable } from "./tappable";

interface ChoiceChipsProps<T extends string> {
  /** What is being chosen, for those who cannot see it. */
  readonly label: string;
  readonly name: string;
  /** `said` is what a screen reader hears, where it should hear more than is shown. */
  readonly options: readonly { readonly id: T; readonly text: string; readonly said?: string }[];
  readonly chosen: T | undefined;
  onChoose(id: T): void;
}

/** One of a few short answers, side by side; the chosen one carries a tick. */
export function ChoiceChips<T extends string>({ label, name, options, chosen, onChoose }: ChoiceChipsProps<T>) {
  return (
    <View className="chips" {...aria({ role: "radiogroup", label })}>
      {options.map(({ id, text, said = text }) => (
        <Tappable
          key={id}
          id={`${name}-${id}`}
          className={`chip ${id === chosen ? "chip--chosen" : ""}`}
          spoken={{ role: "radio", checked: id === chosen, label: said }}
          onTap={() => {
            tapFeedback();
            onChoose(id);
          }}
        >
          {id === chosen && <Icon name="check" small />}
          <View>{text}</View>
        </Tappable>
      ))}
    </View>
  );
}
