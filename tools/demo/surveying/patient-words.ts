/** What people write when they were content. */
export const contentWords = [
  "护士讲得很清楚，回家知道该怎么做。",
  "前台记得我，挺暖心的。",
  "医生没有催，问什么都耐心答。",
  "比约的时间早了几分钟就叫到我了。",
  "环境安静，等的时候有热水。",
  "第二次来了，一如既往。",
  "谢谢林护士，打卡回复得很快。",
  "停车有点远，其他都好。",
] as const;

/** What people write when they were not. */
export const discontentWords = [
  "等了快一个小时，也没人说还要多久。",
  "费用单上的项目看不太懂，希望当面讲一遍。",
  "换了三个人问同样的问题。",
  "想问的问题还没问完就结束了。",
  "候诊区太挤，连坐的地方都没有。",
  "电话打了两次没人接。",
] as const;

/** What people write where nobody knows who they are. */
export const namelessWords = [
  "咨询的时候推荐了我没问的项目，有点尴尬。",
  "隔壁说话听得很清楚，不太好意思。",
  "整体很好，希望周末号多一些。",
  "收费希望提前列清楚。",
  "护士很辛苦，请对她们好一点。",
] as const;
