/** Where everything about reaching one patient is shown. */
export const contactAddress = (patientId: string): string => `/contacts/${encodeURIComponent(patientId)}`;
