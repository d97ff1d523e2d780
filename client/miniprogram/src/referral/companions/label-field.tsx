import { View } from "@tarojs/components";
import { Notice } from "@/components/notice";
import { TextField } from "@/components/text-field";
import { companionWords } from "@/words/companion-words";
import { labelProblem, longestLabel } from "./label-problem";

/** More than is allowed can be typed, so that nothing is cut off unnoticed. */
const mostTyped = 60;

interface LabelFieldProps {
  readonly label: string;
  onChange(label: string): void;
}

/** For whom the list is, with how much of the room is used and what is wrong told at once. */
export function LabelField({ label, onChange }: LabelFieldProps) {
  const problem = labelProblem(label);
  return (
    <>
      <View className="field-label">{companionWords.label}</View>
      <TextField id="label" label={companionWords.label} value={label} longest={mostTyped} onChange={onChange} />
      <View className="soft make-companion__hint">
        <View>{companionWords.labelHint}</View>
        <View>{companionWords.labelCount(label.trim().length, longestLabel)}</View>
      </View>
      {problem !== undefined && (
        <View className="gap">
          <Notice icon="info" tone="amber" live>
            {problem === "isPhone" ? companionWords.labelIsPhone : companionWords.labelTooLong(longestLabel)}
          </Notice>
        </View>
      )}
    </>
  );
}
