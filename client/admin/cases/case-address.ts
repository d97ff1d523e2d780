/** Where one case is worked on. */
export const caseAddress = (caseId: string): string => `/cases?open=${encodeURIComponent(caseId)}`;
