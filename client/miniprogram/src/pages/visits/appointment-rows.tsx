import type { MyAppointment } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { AppointmentRow } from "@/components/appointment-row";
import { Section } from "@/components/section";

interface AppointmentRowsProps {
  readonly title: string;
  readonly appointments: readonly MyAppointment[];
}

/** A titled list of appointments, when there are any. */
export function AppointmentRows({ title, appointments }: AppointmentRowsProps) {
  if (appointments.length === 0) return null;
  return (
    <Section title={title}>
      <View className="sheet rows">
        {appointments.map((appointment) => (
          <AppointmentRow key={appointment.appointmentId} appointment={appointment} />
        ))}
      </View>
    </Section>
  );
}
