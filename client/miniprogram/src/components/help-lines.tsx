import { View } from "@tarojs/components";
import { phoneCall } from "@/platform/phone-call";
import { safetyWords } from "@/words/safety-words";
import { screenWords } from "@/words/screen-words";
import { ActionButton } from "./action-button";

/** The numbers of those who listen. Without the clinic's own while the phone does not know it. */
export function HelpLines({ phone }: { readonly phone: string | undefined }) {
  return (
    <View className="gap">
      <ActionButton
        id="help-12356"
        kind="outline"
        icon="phone"
        text={safetyWords.call12356}
        onTap={() => phoneCall("12356")}
      />
      {phone !== undefined && phone !== "" && (
        <ActionButton
          id="help-clinic"
          kind="outline"
          icon="phone"
          text={screenWords.callClinicNumber(phone)}
          onTap={() => phoneCall(phone)}
        />
      )}
    </View>
  );
}
