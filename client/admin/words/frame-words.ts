/** Words of the frame around every page. */
export const frameWords = {
  product: "合愈随访工作台",
  brand: "合愈",
  brandLine: "随访工作台",
  inbox: "收件箱",
  calls: "电话任务",
  patients: "患者",
  pathways: "随访路径",
  navigation: "主导航",
  skip: "跳到主要内容",
  me: "我的登录",
  redCount: (count: number) => `${count} 条红色待处理`,
  openCount: (count: number) => `${count} 项待处理`,
  titleBadge: (count: number, title: string) => (count > 0 ? `(${count} 红) ${title}` : title),
  sessionEndsSoon: (minutes: number) => `登录还剩 ${minutes} 分钟`,
  notEmergency: "本系统不是急救通道；紧急情况请患者拨打 120。",
} as const;
