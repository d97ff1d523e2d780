import { near, within } from "../../vocabulary";

/** Praise told in passing: children born one after the other, customers who bring customers, how it felt. */
export const hinted = [
  `(?:老大|大宝|头胎|大女儿|大儿子|姐姐|哥哥)${near(10)}(?:老二|二宝|二胎|小宝|弟弟|妹妹|三胎|老三)${within(6)}(?:还|也|又|照样|继续|都)(?:是)?(?:在|来|选|要|找|交|预定)`,
  `(?<!自)我(?:都|就|居然|竟然?|差点|全程|一路|当场|直接|几乎)(?:睡着|笑|哭|忘|没感觉|不敢相信|没反应过来|不知道|想哭|在玩手机|没察觉|听着歌|爱上|惊|愣|服|满意|感动)`,
  `(?:熟客|老客户?|老?顾客|朋友|街坊|姐妹|老?病人|邻居|家长|妈妈)(?:又|就|再|都)?(?:带|介绍|拉|推荐|叫)(?:着|来)?(?:熟客|新客户?|新?顾客|朋友|姐妹|邻居|亲戚|街坊|同事|妈妈|家人|全家)(?!请|须|需|陪|签)`,
  `(?:头|第)一(?:次|回)(?:看牙|打针|拔牙|做|来|住院|生|体检|被)?${within(4)}(?:不|没)(?:紧张|害怕|怕|发抖|哭|抗拒|逃|慌|疼|痛|想跑|出汗)`,
  `[一两三四五六七八九十几0-9]+面(?:锦)?旗|(?:送|挂|收|又来)${within(3)}(?:锦)?旗`,
  `(?:预约|号|档期|床位|排期|床|房间)${within(4)}(?:排到|约到|满到|订到|爆满|秒光|一抢而空)${near(10)}(?:口碑|介绍|朋友|老客|夸|妈妈|冲|来的|说明|证明)`,
  `(?:做|来|种|打|住|生|整|拔)(?:之)?前[^,。;!?]{0,4}(?:半信半疑|犹豫|怕|忐忑|纠结|不信|怀疑|害怕|担心|顾虑|将信将疑)[^。;!?]{0,4}[,]?(?:做|来|种|打|住|生|整|拔)?(?:完|了|之?后|过)?[^。;!?]{0,4}(?:服|香|后悔|爱|值|信|放心|真|惊|笑|哭|没|彻底|才知道|一句话|满意)`,
  `(?:千挑万选|货比三家|对比了?(?:很多|好多|几|多|七八|十几)|跑遍|打听了?(?:一圈|很多|好久)|问了一圈|看了(?:好几|五六|七八|十几|很多)家|踩过(?:好多|很多|几个)?(?:雷|坑)|兜兜转转|纠结(?:了)?(?:半年|很久|好久|几))${near(16)}(?:选|定|来|这|还是|你们|终于)`,
  `(?:医生|护士|阿姨|月嫂|护理师|老师|大夫|院长|前台|小姐姐)(?:们)?${within(3)}(?:手法|手|技术|态度|服务|人|声音|动作)?(?:超|太|好|真|特别|贼|巨|老|蛮|挺|很|非常)(?:温柔|轻|稳|好|耐心|细心|赞|nice|专业|负责|贴心|会聊|舒服|可爱|暖)`,
  `(?:宝宝|娃|孩子|儿子|女儿|小朋友)(?:[^,。;!?]{0,8})(?:吵着|主动|天天|自己|哭着|盼着|笑着|开心地)(?:要|想|说|喊|求)?${within(3)}(?:再来|来|看牙|还来|回来|不走|不肯走|不想走)(?!院请|时)`,
  `(?:邻居|同事|朋友|闺蜜|亲戚|街坊|熟人|别人|老同学|同学|大家|路人)(?:们)?(?:见了?|看到|看了|一见|都|纷纷|总|老)${within(6)}(?:问|打听|追问|羡慕|夸|以为|惊|要链接|要地址|要电话|要微信|取经)`,
  "(?<![a-z])(?:[0-9][0-9,]{1,8}[k+]{0,2} (?:happy |satisfied |healthy )?(?:smiles|moms|mothers|patients|babies|families|clients|women|customers)|(?:my|our) (?:kids?|son|daughter|husband|wife|mom|mother|family|friends?|sister|patients?|clients?) (?:all )?(?:loves?|came|swears?|recommends?|recommended|was|were|can|keeps?|feels?|says?|said|never|finally)|ask (?:anyone|our|any|her|him|around)|couldn t be happier|so happy with|life changing|never looked back|i (?:am|m) so (?:glad|happy)|i wish i (?:had|d)|would recommend|will (?:definitely )?(?:be|come) back|thank you (?:so much|all|team)|love (?:this|my) (?:place|clinic|dentist|new|smile)|don t take our word|people (?:are talking|love|rave)|raving|five stars|they changed|felt nothing|didn t feel a thing)(?![a-z])",
];
