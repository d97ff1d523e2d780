import type { Clinic } from "@shared/team/clinic";
import { View } from "@tarojs/components";
import { Row } from "@/components/row";
import { Section } from "@/components/section";
import { phoneCall } from "@/platform/phone-call";
import { screenWords } from "@/words/screen-words";
import { visitWords } from "@/words/visit-words";

/** Where to go and whom to call. */
export function Place({ clinic }: { readonly clinic: Clinic }) {
  return (
    <Section title={visitWords.place}>
      <View className="sheet rows">
        <Row icon="pin" title={clinic.address} hint={clinic.name} />
        <Row
          id="call-clinic"
          icon="phone"
          title={screenWords.callClinicNumber(clinic.emergencyPhone)}
          hint={clinic.serviceHours}
          onTap={() => phoneCall(clinic.emergencyPhone)}
        />
      </View>
    </Section>
  );
}
