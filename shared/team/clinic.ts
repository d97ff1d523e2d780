/** Whom a person can reach, and when somebody reads what they report. */
export interface Clinic {
  /** The licensed name (医疗机构第一名称). */
  readonly name: string;
  readonly emergencyPhone: string;
  /** e.g. "周一至周日 09:00–18:00". */
  readonly serviceHours: string;
  readonly address: string;
  readonly nearestEmergencyRoom?: string;
}
