/** Words of the page on how full everybody is. */
export const utilisationWords = {
  title: "利用率",
  lead: "已占用时间占开放时间的比例，前后留空计入占用",
  range: "范围",
  days: (count: number) => `${count} 天`,
  earlier: "更早",
  later: "更晚",
  csv: "导出 CSV",
  resource: "医生与资源",
  total: "合计",
  closed: "—",
  closedWords: "不开放",
  of: (taken: string, open: string) => `占用 ${taken} / 开放 ${open}`,
  hours: (minutes: number) => `${(minutes / 60).toFixed(1)} 小时`,
  empty: "还没有医生和资源",
  fileName: (from: string, to: string) => `利用率-${from}-${to}.csv`,
  headings: ["类别", "名称", "日期", "开放（分钟）", "占用（分钟）", "利用率"],
} as const;
