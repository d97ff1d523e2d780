import type { StaffRecord } from "../../../cloudfunctions/server/store/records";

/** At least one person. */
type Team = readonly [StaffRecord, ...StaffRecord[]];

const active = { active: true } as const;

/** The doctors of eyelid surgery; the first one signed the pathway. */
export const aestheticDoctors: Team = [
  { _id: "staff-zhou", name: "周景行", title: "主任医师", roles: ["doctor"], openid: "demo-doctor-zhou", ...active },
  { _id: "staff-shen", name: "沈慕白", title: "主治医师", roles: ["doctor"], openid: "demo-doctor-shen", ...active },
];

/** The doctors of implants; the first one signed the pathway. */
export const dentalDoctors: Team = [
  { _id: "staff-xu", name: "许怀谦", title: "副主任医师", roles: ["doctor"], openid: "demo-doctor-xu", ...active },
  { _id: "staff-gu", name: "顾云帆", title: "主治医师", roles: ["doctor"], openid: "demo-doctor-gu", ...active },
];

export const nurses: Team = [
  { _id: "staff-lin", name: "林若溪", title: "主管护师", roles: ["nurse"], openid: "demo-nurse-lin", ...active },
  { _id: "staff-he", name: "何知意", title: "护师", roles: ["nurse"], openid: "demo-nurse-he", ...active },
  // Has never signed in on the phone.
  { _id: "staff-tang", name: "唐小满", title: "护士", roles: ["nurse"], ...active },
];

const others: readonly StaffRecord[] = [
  { _id: "staff-ye", name: "叶明德", title: "门诊部主任", roles: ["owner"], openid: "demo-owner-ye", ...active },
  { _id: "staff-su", name: "苏晚晴", title: "咨询师", roles: ["consultant"], openid: "demo-consultant-su", ...active },
  { _id: "staff-jiang", name: "江一帆", title: "前台", roles: ["frontDesk"], openid: "demo-desk-jiang", ...active },
  {
    _id: "staff-fang",
    name: "方觉夏",
    title: "护士（已离职）",
    roles: ["nurse"],
    openid: "demo-nurse-fang",
    active: false,
  },
];

/** Everybody who works, or worked, at the demo clinic. */
export const demoStaff: readonly StaffRecord[] = [...aestheticDoctors, ...dentalDoctors, ...nurses, ...others];
