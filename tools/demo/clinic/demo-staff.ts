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

/** Who talks with people about what they wish, time and price. */
export const consultants: Team = [
  { _id: "staff-su", name: "苏晚晴", title: "咨询师", roles: ["consultant"], openid: "demo-consultant-su", ...active },
  {
    _id: "staff-wen",
    name: "温如言",
    title: "咨询师",
    roles: ["consultant"],
    openid: "demo-consultant-wen",
    ...active,
  },
];

/** The panel that sees a pregnant woman together in the late weeks: doctor, midwife, anaesthetist, dietitian. */
export const maternityPanel: Team = [
  {
    _id: "staff-qiu",
    name: "邱若兰",
    title: "妇产科副主任医师",
    roles: ["doctor"],
    openid: "demo-doctor-qiu",
    ...active,
  },
  { _id: "staff-bai", name: "白芷清", title: "助产士", roles: ["nurse"], openid: "demo-midwife-bai", ...active },
  { _id: "staff-mo", name: "莫言安", title: "麻醉科医师", roles: ["doctor"], ...active },
  { _id: "staff-shu", name: "舒禾", title: "营养师", roles: ["consultant"], ...active },
];

/** Who decides what a broken promise on waiting costs. */
export const memberManager: StaffRecord = {
  _id: "staff-lu",
  name: "陆知微",
  title: "会员主管",
  roles: ["memberManager"],
  openid: "demo-manager-lu",
  ...active,
};

/** Who books, greets and lets go at the front desk. */
export const receptionist: StaffRecord = {
  _id: "staff-jiang",
  name: "江一帆",
  title: "前台",
  roles: ["frontDesk"],
  openid: "demo-desk-jiang",
  ...active,
};

const others: readonly StaffRecord[] = [
  { _id: "staff-ye", name: "叶明德", title: "门诊部主任", roles: ["owner"], openid: "demo-owner-ye", ...active },
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
export const demoStaff: readonly StaffRecord[] = [
  ...aestheticDoctors,
  ...dentalDoctors,
  ...nurses,
  ...consultants,
  ...maternityPanel,
  receptionist,
  memberManager,
  ...others,
];
