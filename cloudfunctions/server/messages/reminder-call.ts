/** The id of the call about an appointment nobody was reminded of. */
export const reminderCallId = (appointmentId: string): string => `${appointmentId}:notReminded`;

/** The id of the call about one reminder, when the call about an earlier one was made already. */
export const furtherCallId = (appointmentId: string, step: string): string => `${appointmentId}:notReminded:${step}`;
