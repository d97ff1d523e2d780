import { oneOf } from "../../one-of";
import { near, within } from "../../vocabulary";
import { affirmed } from "../affirmed";

const notRooms = "(?!更衣|厕|卫|浴|洗手|病|分诊|不限|老少|科|性|双方|患|家属|各|比|朋友|均|都|皆|同|宾)";

/** Words about telling the sex that are about nothing else. */
export const told = oneOf`
  性别(?:鉴定|选择|筛选|筛查|检测|预测|揭秘|揭晓|派对|盲盒|定制|判定|判断|早知道|诊断|可选|任选|包选|自选|咨询|查询|结果|先知|专线|解读)
  (?:测|验|查|看|辨|选|问|鉴定?|检测|包|知|懂|定|猜|算|告知|透露|揭晓)(?:出|到)?(?:胎儿|宝宝|胎宝|娃|bb)?(?:的)?性别
  (?:胎儿|胎宝宝?|肚里|腹中|宝宝|宝贝|孩子|娃|bb)(?:的)?(?:性别(?!登记|填写|一栏|信息|、|与|和|及)|是男|男女(?!均|都))
  (?:测|验|查|辨|分|知|看|识|猜|算|定|选|问|睇)(?:出|到)?男女${notRooms} (?:睇|看|测|验|知|问|选|生)(?:男|南|仔)(?:睇|看|测|验|知|问|选|还是|定|或)?女${notRooms}
  男女(?:可选|任选|随心|自选|早知道?|清宫|秘密|先知|立判|鉴定|准到|准确|一目|一看|便知|可知|能看|可看|可查|可测|看得|准)
  (?<![湖河海云越济西江东淮华])南女(?!士|子) 男[骇还害亥]还是女 [楠蓝]孩(?=还是|或|宝|$|[,。!])
  寄血 邮血 寄(?:样本|指尖血|血样|血液)${near(16)}(?:香港|港|y|男|女|性别|结果) (?:抽血|血样|指尖血|采血|样本|血液|验血)${within(6)}(?:送|寄|邮|过|赴)(?:到|往|去)?(?:香)?港
  (?:赴港|香港|去港|境外|出境|过港|过关|港检|送港|寄港)${within(8)}(?:验血|验性|鉴定|y|抽血|检测|男女|化验|检验(?!报告|结果|单)) 香港化验所 港(?:验|检|测)(?:血|专线|直通|y|$|[,。!]) 港血
  验[子儿](?!宫|童|科)(?:专线|邮|保密|包|早|孕|$|[,。!])
  (?:验|测|查|有没有|有无|检出|带|含|看|找|那条|那个|出现|发现)(?:的?就?是)?(?:那条|那个|有没有)?y(?![a-z0-9]) (?:性|y)染色体(?!连锁|微缺失|异常|核型|缺失|疾病|病|遗传)
  sry基因 [鉴测验查看知问]x_?b(?![a-z]) 宝宝xb 清宫[表图] 包性别 生男生女(?!都一样|一样|都好|都是|顺其)
  酸儿辣女 肚(?:子)?[尖圆]${within(8)}[男女儿] 带不带把 带没带把 有没有把(?!手|握) 带把儿?的(?!手|伞)
  (?:是|系)男(?:是|系|还是|定)女${affirmed(10)}(?:看|准|知|照|查|测|验|告诉|揭|分晓|透|问|来|懂)
  (?:是男是女|男还是女|男是女|是男还是女) (?:男胎|男孩|男宝)(?:、|,|和)?(?:女胎|女孩|女宝)${affirmed(4)}(?:一看|便知|可知|看得|可看|能看|早知|早晓)
  [♂♀] xx(?:或|还是|和)x[xy] xy(?:或|还是|和)xx
`;

export const english = oneOf`
  (?:baby|fetal|foetal|fetus|foetus|child|unborn)(?:_s)?_(?:gender|sex)
  gender_(?:reveal|selection|test(?:ing|s)?|prediction|determination|choice|screening|balancing|scan|check|guaranteed?|party|blood)
  sex_(?:selection|determination|prediction)
  (?:gender|sex)_of_(?:the|your|an?)_(?:unborn_)?(?:baby|fetus|foetus|child|little_one)
  (?:a_)?(?:baby_)?boys?_or_(?:a_)?(?:baby_)?girls? (?:a_)?(?:baby_)?girls?_or_(?:a_)?(?:baby_)?boys? (?:he|him)_or_(?:she|her) (?:she|her)_or_(?:he|him)
  (?:sons?|prince)_or_(?:a_)?(?:daughters?|princess) princess_or_(?:a_)?prince daughters?_or_(?:a_)?sons?
  (?:choose|pick|guaranteed?|want|wants|have|having|conceive|select|expecting|get|carrying)_(?:for_)?(?:a_|your_|the_)?(?:baby_|next_|little_)?(?:boy|girl|son|daughter)(?![a-z])
  (?:team_)?pink_or_(?:team_)?blue (?:team_)?blue_or_(?:team_)?pink team_(?:blue|pink) xx_or_xy xy_or_xx blue_booties
`;
