/** Patterns of the parts that frame an official document (GB/T 9704), shared by the stages that look for them. */
import { DAY } from '../../model/read-date.ts';

/** A line that is nothing but a date, in brackets or not: 2019年1月24日, （二〇〇四年六月二十六日）. */
export const DATE_LINE = new RegExp(`^[（(]?\\s*${DAY}\\s*[)）]?$`, 'u');
/** （2018年10月26日第十三届: how a law was made begins with a day and a body's term, which a line's end may cut off. */
export const HISTORY_BEGUN = new RegExp(
  `^[（(]\\s*${DAY}\\s*(?:第|\\p{Script=Han}{0,12}(?:届|会议|人民|国务院|通过|公布|发布|批准))`,
  'u',
);
/** （2018年10月26日 第…次会议通过 …）, 2011年9月30日 …批准: how and when a law was made. */
export const HISTORY_LINE = new RegExp(
  `^[（(]?\\s*${DAY}.*(?:通过|公布|发布|批准|施行|修订|修正|令|实施|起施行|印发|颁布)`,
  'u',
);
/** Words that end the title of an official document. */
const TITLE_NOUNS =
  '通知|意见|决定|决议|办法|条例|规定|方案|规划|纲要|报告|讲话|通报|公告|通告|公报|函|批复|请示|纪要|细则|法|法典|解释|规则|提纲|计划|要点|总结|致辞|发言|制度|守则|准则|章程|议案|命令|令|清单|目录|标准|指南|指引|规范|措施|安排|预案|倡议书|公约|简报|说明|调研报告|工作报告|答复|建议|宣言|演讲|批示|指示|补充规定|名单|分工|任务书|责任书|细则|口径|规程';
const SUFFIX = String.raw`(?:\s*[（(〔][^（）()〔〕]{1,24}[）)〕])*`;
/** True for a line that may end a title: 关于…的通知, …条例（试行）, …解释（一）. */
export const TITLE_END = new RegExp(`(?:${TITLE_NOUNS})》?${SUFFIX}$`, 'u');
/** （此件公开发布）. */
export const NOTE_LINE =
  /^[（(](?:此\s*件|本文|此文|本件|此页|联系人|联系电话|联系单位|主动公开|不予公开|依申请公开|信息公开|注)[^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*[）)]$/u;
/** 附件, 附件1, 附件：, 附表二 on a line of its own: what follows is an attached document. */
export const ATTACHMENT_MARK = /^附(?:件|表|录|图)?\s*(?:[一二三四五六七八九十\d]{1,3}(?:\s*[.．])?\s*)?[:：]?$/u;
/** 附件：1.某某名单, 附件1.某某名单: the list of what is attached. */
export const ATTACHMENT_LIST = /^附件?\s*(?:(?:[一二三四五六七八九十\d]{1,3}\s*)?[:：]|1\s*[.．、])\s*\S/u;
/** 抄送：某某。, 分送：某某。 */
export const COPY_TO = /^(?:抄\s*送|抄\s*报|分\s*送|报\s*送|主\s*送|发\s*送|送)\s*[:：]\s*\S/u;
/** 某某办公室　2024年5月1日印发, （共印100份）. */
export const PRINTING = new RegExp(`(?:${DAY}\\s*印\\s*发|^[（(]?\\s*共\\s*印\\s*\\d+\\s*份\\s*[）)]?)$`, 'u');
/** 时间：…, 地点：…, 主持：…: what the minutes or a speech say of their occasion. */
export const OCCASION =
  /^(?:(?:会议)?(?:时\s*间|地\s*点|日\s*期)|(?:会议)?主持(?:人)?|主\s*持|参\s*加(?:人员|人|单位)?|参会(?:人员|单位)?|出\s*席(?:人员|人)?|列\s*席(?:人员|人)?|缺\s*席(?:人员)?|请\s*假|记\s*录(?:人)?|讲话人|报告人|发言人|主讲人?|整\s*理)\s*[:：]\s*\S/u;
/** 某某人民政府　2024年5月1日: signature and date on one line. */
export const SIGNED_DATE = new RegExp(`^([\\p{Script=Han}（）()、\\s·]{2,60}?)\\s+${DAY}$`, 'u');
/** Ends of titles that stand on a line of their own: （试行）, （征求意见稿）, （第三版）, （2023年修订）. */
export const TITLE_SUFFIX =
  /^[（(](?:试\s*行|暂\s*行|草\s*案|修订草案|修正草案|征求意见稿|送审稿|讨论稿|代拟稿|审议稿|节录|摘要|第[一二三四五六七八九十\d]{1,3}版|(?:19|20)\d{2}(?:\s*年)?\s*(?:第[一二三四五六七八九十\d]{1,2}次)?(?:修订|修正|修改|版|本))[^（）()]{0,12}[）)]$/u;
/** 部长 楼某某, 主任：林一山: a person with a post, who signs for the organ. */
export const PERSON_LINE =
  /^(?:[\p{Script=Han}]{0,24}(?:部\s*长|主\s*任|局\s*长|署\s*长|行\s*长|省\s*长|市\s*长|县\s*长|区\s*长|州\s*长|主\s*席|总\s*理|书\s*记|院\s*长|校\s*长|会\s*长|董事长|检察长|审计长|镇\s*长|乡\s*长|旗\s*长|盟\s*长|总经理))\s*(?:[:：]\s*)?\p{Script=Han}(?:\s*[\p{Script=Han}·]){1,7}$/u;
/** 同志们：, 各位代表： and the like; 各村民委员会： is an office. */
export const SALUTATION =
  /^(?:尊敬的)?[^。；]{0,40}(?:同志|代表(?!大会|团)|委员(?!会)|各位|朋友|女士|先生|来宾|领导(?!小组)|老师|同学|同仁|伙伴|主任|书记(?!处))[^。；]{0,20}[:：!！]$/u;
/** 某某某委员：, 某某、某某代表：: the person whose proposal or letter is answered. */
export const PERSON_ADDRESSED =
  /^(?!各位|诸位|全体|尊敬|主席|总统|议长|部长|主任)\p{Script=Han}{2,4}(?:[、，]\p{Script=Han}{2,4}){0,8}(?:等)?(?:\d{1,3}[名位])?(?:委员|代表|同志|先生|女士)[:：]$/u;

const ORGAN =
  '人民政府|政府|委员会|常委会|党委|党组|党工委|工委|区委|市委|县委|省委|州委|办公厅|办公室|组织部|宣传部|统战部|纪委|监委|法院|检察院|国务院|中央|银行|分行|支行|部|委|办|局|厅|署|院|会|司|室|馆|队|校|园|中心|集团|公司|大学|学院|学校|医院|街道|镇|乡|社|处|所|站|支部|总支|联合会|残联|总工会|妇联|指挥部|领导小组|协调小组|工作组|综合组|专班|联席会议|军区|兵团';
/** True for a short line that is the name of an office, or several. */
export const ORGAN_LINE = new RegExp(`^(?:[\\p{Script=Han}（）()、\\s]{2,40}(?:${ORGAN}))$`, 'u');
/** 各省、自治区…人民政府：: the offices that a document is addressed to. */
export const ADDRESSEE_LINE = new RegExp(
  `^(?:各|全|本|机关|有关|[\\p{Script=Han}]{2,20}(?:${ORGAN}))[^。；！？]{0,200}[:：]$`,
  'u',
);
/** Words of a sentence that leads over to the text and is no addressee. */
export const LEADS_OVER =
  /(?:如下|以下|下列|为了|根据|制定|事项|规定[:：]|通知[:：]|意见[:：]|现将|现就|应当|要求|方面|工作[:：]|包括|主要是|是[:：]|有[:：])/u;
/** A red head: 某某市人民政府文件. */
export const RED_HEAD = /^[\p{Script=Han}（）()、\s]{2,60}文\s*件\s*$/u;
/** 份号: six digits. */
export const COPY_NUMBER = /^(?:(?:份\s*号\s*(?:[:：]\s*)?)?\d{6}|份\s*号\s*(?:[:：]\s*)?\d{3,6})$/u;
/** 密级和保密期限: 机密★1年, 秘密. */
export const CLASSIFICATION =
  /^(?:密\s*级\s*[:：]\s*)?(?:绝\s*密|机\s*密|秘\s*密|内部(?:资料|文件)?)(?:\s*[★☆*]\s*.{0,8})?$/u;
/** 紧急程度: 特急, 加急. */
export const URGENCY = /^(?:紧急程度\s*[:：]\s*)?(?:特\s*急|加\s*急|急\s*件|平\s*急|特\s*提)$/u;
/** 签发人：林一山. */
export const SIGNER = /^签\s*发\s*人\s*[:：]\s*[\p{Script=Han}\s　、·]{2,40}$/u;
