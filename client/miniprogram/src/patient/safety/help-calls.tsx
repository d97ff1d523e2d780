import { View } from "@tarojs/components";
import { ActionButton } from "@/components/action-button";
import { phoneCall } from "@/platform/phone-call";
import { safetyWords } from "@/words/safety-words";
import { screenWords } from "@/words/screen-words";

const dial = (number: string, text: string, kind: "primary" | "outline" | "red" = "outline", of = "") => (
  <ActionButton id={`call-${number}${of}`} kind={kind} icon="phone" text={text} onTap={() => phoneCall(number)} />
);

interface HelpCallsProps {
  readonly phone: string;
  /** Ends the ids where the calls stand several times on a page. */
  readonly of?: string;
}

/** Ambulance and police, side by side or one above the other. */
export function DangerCalls() {
  return (
    <View className="safety__pair">
      {dial("120", safetyWords.call120, "red")}
      {dial("110", safetyWords.call110, "red")}
    </View>
  );
}

/** Everybody who can help now, each one tap away. The clinic only while its number is known. */
export function HelpCalls({ phone, of = "" }: HelpCallsProps) {
  return (
    <View>
      {dial("12356", safetyWords.call12356, "primary", of)}
      <View className="safety__pair">
        {dial("120", safetyWords.call120, "outline", of)}
        {dial("110", safetyWords.call110, "outline", of)}
      </View>
      {phone !== "" && (
        <ActionButton
          id={`call-clinic${of}`}
          kind="outline"
          icon="phone"
          text={screenWords.callClinicNumber(phone)}
          onTap={() => phoneCall(phone)}
        />
      )}
    </View>
  );
}
