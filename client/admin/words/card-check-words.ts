/** Words of checking lines of text. */
export const cardCheckWords = {
  title: "文案检查",
  lead: "贴进来，一行一句；与名片编辑器和命令行用同一套规则，文字只在这台电脑上检查，不上传",
  input: "要检查的文字",
  placeholder: "一行一句，例如：\n周一至周日 09:00–18:00 接诊\n一次见效，永久不反弹",
  result: "检查结果",
  fine: "通过",
  none: "还没有文字",
  noneLead: "左边贴一段，右边逐行告诉您哪里不行、为什么、换成什么。",
  summary: (lines: number, wrong: number) =>
    wrong === 0 ? `共 ${lines} 行，全部通过` : `共 ${lines} 行，${wrong} 行要改`,
  onlyWrong: "只看要改的",
  nothingWrong: "没有要改的行",
  tooMany: (most: number) => `一次最多检查 ${most} 行，后面的没有检查。`,
  clear: "清空",
  cleared: "已清空",
  lineOf: (number: number) => `第 ${number} 行`,
  limits:
    "通过只说明没有查到这些规则，不等于合法：要发布的广告文字仍须取得《医疗广告审查证明》，拿不准请问本机构的合规负责人。",
  rules: "查哪些",
  rulesCount: (count: number) => `${count} 条规则`,
} as const;
