import { useClinic } from "@/care/use-clinic";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { Screen } from "@/components/screen";
import { phoneCall } from "@/platform/phone-call";
import { bookWords } from "@/words/book-words";
import { screenWords } from "@/words/screen-words";

/** When nothing can be booked here: the phone. */
export function NoService({ title }: { readonly title: string }) {
  const clinic = useClinic();
  return (
    <Screen title={title}>
      <Blank icon="calendar" title={bookWords.noServices} text={bookWords.noServicesText}>
        {clinic !== undefined && (
          <ActionButton
            icon="phone"
            text={screenWords.callClinicNumber(clinic.emergencyPhone)}
            onTap={() => phoneCall(clinic.emergencyPhone)}
          />
        )}
      </Blank>
    </Screen>
  );
}
