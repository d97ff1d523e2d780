/** Words of what a doctor signs: a pathway, an article. */
export const signingWords = {
  version: (version: number) => `第 ${version} 版`,
  sign: "阅读后签署",
  onlyDoctor: "只有医生可以签署",
  signTitle: (title: string) => `签署：${title}`,
  hash: "内容指纹",
  confirm: (name: string) => `签署（${name}）`,
} as const;
