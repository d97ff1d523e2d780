import type { ClinicRecord } from "../../../cloudfunctions/server/store/records";

/** A clinic that does not exist; the phone number is one of those kept free for fiction. */
export const demoClinic: ClinicRecord = {
  _id: "own",
  name: "合愈口腔与医疗美容门诊部（演示）",
  emergencyPhone: "400-000-0000",
  serviceHours: "周一至周日 09:00–18:00",
  address: "演示市合愈路 1 号（演示数据）",
  nearestEmergencyRoom: "演示市中心医院急诊科，合愈路 88 号",
};
