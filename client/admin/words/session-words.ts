import type { Role } from "@shared/team/role";

export const roleWords: Readonly<Record<Role, string>> = {
  owner: "负责人",
  doctor: "医生",
  nurse: "护士",
  consultant: "咨询师",
  frontDesk: "前台",
  memberManager: "会员管理",
  auditor: "审计",
};

/** Words of the page about the own session. */
export const sessionWords = {
  title: "我的登录",
  name: "姓名",
  role: "角色",
  clinic: "机构",
  serviceHours: "服务时间",
  emergencyPhone: "紧急电话",
  expires: "登录有效至",
  end: "退出登录",
  ended: "已退出",
  endLead: "离开这台电脑前请退出。未发送的备注会一并清除。",
  rights: "您可以做的事",
  allowed: "可以：",
  refused: "不可以：",
  permission: {
    readInbox: "查看收件箱和患者列表",
    handleCheckIn: "处理打卡",
    readPatient: "查看患者记录",
    handleCall: "处理电话任务",
    startEpisode: "新建随访",
    stopEpisode: "停止随访",
    readPathway: "查看随访路径",
    signPathway: "签署随访路径",
    useConsole: "使用工作台",
    readBoard: "查看日程和候诊",
    bookForPatient: "为患者预约、改约和取消",
    moveVisit: "登记到达、呼叫、离院",
    passGate: "登记知情同意",
    manageLeave: "登记停诊和单日时间",
    editTimetable: "修改服务与资源",
    decideCompensation: "决定补偿",
  },
  trace: "您打开的每一份患者记录都会留下姓名和时间，患者本人可以看到。",
} as const;
