import { open } from "@/routes";
import { screenWords } from "@/words/screen-words";
import { ActionButton } from "./action-button";

/** The way to emergency advice, within reach on every page of the patient. */
export function EmergencyFooter() {
  return (
    <ActionButton
      id="emergency"
      kind="red-outline"
      icon="warning"
      slim
      text={screenWords.emergency}
      onTap={() => open("emergency")}
    />
  );
}
