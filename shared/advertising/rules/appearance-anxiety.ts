import { oneOf } from "../one-of";
import { ruleWords } from "../rule-words";
import { answeredNo, near, within } from "../vocabulary";
import { ageing } from "./appearance-anxiety/ageing";
import { conditions } from "./appearance-anxiety/conditions";
import { english } from "./appearance-anxiety/english";
import { everydayTaunts } from "./appearance-anxiety/everyday-taunts";
import { glances } from "./appearance-anxiety/glances";
import { hinted } from "./appearance-anxiety/hinted";
import { looks } from "./appearance-anxiety/looks";
import { measured } from "./appearance-anxiety/measured";
import { names } from "./appearance-anxiety/names";
import { passedOver } from "./appearance-anxiety/passed-over";
import { shaming } from "./appearance-anxiety/shaming";
import { slogans } from "./appearance-anxiety/slogans";
import { stakes } from "./appearance-anxiety/stakes";

const allows = [
  `(?:整形|手术|微整|矫正)${within(8)}自己决定${near(10)}勿因${within(12)}`,
  // what looks do not decide
  `(?:外表|外貌|容貌|长相|颜值|美丑|身材|相貌)(?:并|都|从来)?(?:无法|不能|不会|不该|不应|不是|不决定|不代表|不影响|不等于|没有(?:标准|高低|对错))${near(16)}`,
  `(?:不得|不应|不会|不能|不对|请勿|禁止|无权|不)(?:以|因|对|拿|评价|评论|议论|嘲笑|取笑|歧视|用)${within(10)}(?:丑|美丑|外貌|容貌|长相|身材|外表|胖|颜值)${near(10)}`,
  // cited, to warn of it
  `(?:不要|请勿|勿|别|不必|无需|无须)(?:因为?|被|受|听信?|轻信|为)${within(14)}(?:丑|胖|老|焦虑|颜值|外貌|长相|脸|牙)${near(24)}(?:商量|医生|家人|面谈|慎重|手术|裹挟|影响|左右|自卑)`,
  `(?:不要|不必|请勿|勿|别|无需)(?:因为|因|为)?${within(8)}(?:丑|难看|胖|老)${within(10)}(?:手术|治疗|担心|自责|焦虑|做)`,
  `(?:不|从不|不会|不对)${within(10)}(?:容貌|外貌|长相|外表|颜值)${within(6)}(?:评价|评判|打分|评论)`,
  answeredNo,
  `(?:命理|面相|算命|风水)${within(8)}(?:没有|无|缺乏|不是|并无)${within(4)}(?:依据|根据)`,
  `(?:整形|手术|治疗|整容|美容)${within(12)}[,]?请?(?:勿|不要|别|切勿)(?:因|为|受|被)${near(24)}`,
  // comforting, and the help that there is for it
  `(?:无需|不必|不要|别|无须|拒绝|远离|不|反对|抵制|警惕|识别|理性看待|缓解|预防|贩卖|制造|减轻)(?:为|因|再|被|让|受|贩卖|制造)?${within(6)}(?:容貌|年龄|身材|外貌|外表|颜值)?(?:焦虑|自卑|困扰)(?:绑架|影响|裹挟)?`,
  `(?:心理|情绪|精神)${within(10)}(?:自卑|焦虑|困扰)|${within(14)}(?:自卑|焦虑)${near(6)}(?:心理|门诊|热线|援助|医生)`,
  // illness, injury and other words
  oneOf`
    小丑(?:医生|表演|志愿)?
    (?:脱发|痤疮|肥胖|皮肤|痘|白癜风|体重)${within(4)}(?:门诊|科|症|专病)${within(10)}
    (?:外伤|烧伤|术后|孕期|哺乳期|妊娠)${within(10)}(?:疤痕|斑点|暗沉|皮肤|妊娠纹|色斑)${within(10)}
    (?:输|赢)(?:液|血|氧|注) (?:入职|面试|求职|婚前|孕前)(?:体检|检查)${within(12)}
    (?:面试|招聘|应聘)(?!官)(?:地点|时间|人员|者)?${within(12)} 桃花(?:源|岛|路)${within(4)}
    (?:老公|丈夫|先生)(?:陪|可|须|请)${within(10)} (?:值|有|附加)价值 (?:检测|参考|临床|诊断|预测)价值
    (?:人生|事业)单位 事业(?:单位|编)${within(4)}
    照片${within(4)}(?:角落|边上)${within(4)}(?:标注|签名|日期)
  `,
  "do not (?:judge|worry)[a-z ]{0,30}",
];

/** Making people anxious about looks or age, or tying looks to love, work and worth. */
export const appearanceAnxiety = ruleWords(
  "appearanceAnxiety",
  [
    `${looks}${near(12)}${stakes}`,
    `${stakes}${near(10)}${looks}`,
    names,
    ageing,
    slogans,
    ...conditions,
    ...passedOver,
    ...measured,
    ...shaming,
    ...hinted,
    ...glances,
    ...everydayTaunts,
    english,
  ],
  allows,
);
