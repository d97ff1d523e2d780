import type { Clinic } from "@shared/team/clinic";
import { View } from "@tarojs/components";
import { ActionButton } from "@/components/action-button";
import { BottomSheet } from "@/components/bottom-sheet";
import { phoneCall } from "@/platform/phone-call";
import { screenWords } from "@/words/screen-words";
import { visitWords } from "@/words/visit-words";

interface LateSheetProps {
  readonly open: boolean;
  readonly clinic: Clinic | undefined;
  onMove(): void;
  onCancel(): void;
  onClose(): void;
}

/** Too close to the appointment: call, or leave word and be called. */
export function LateSheet({ open, clinic, onMove, onCancel, onClose }: LateSheetProps) {
  return (
    <BottomSheet open={open} title={visitWords.lateTitle} onClose={onClose}>
      <View>{visitWords.lateText}</View>
      <View className="section">
        {clinic !== undefined && (
          <ActionButton
            id="late-call"
            icon="phone"
            text={screenWords.callClinicNumber(clinic.emergencyPhone)}
            onTap={() => phoneCall(clinic.emergencyPhone)}
          />
        )}
        <ActionButton id="late-move" kind="outline" text={visitWords.lateMove} onTap={onMove} />
        <ActionButton id="late-cancel" kind="outline" text={visitWords.lateCancel} onTap={onCancel} />
      </View>
    </BottomSheet>
  );
}
