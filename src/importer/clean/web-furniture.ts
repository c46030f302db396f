import { removeLine, viewOf, type Draft } from '../draft.ts';

/** Words of buttons and menus; a line made of nothing else is one. */
const BUTTONS = new Set(
  (
    '首页 网站首页 返回首页 返回 返回顶部 回到顶部 返回列表 打印 打印本页 打印此页 本页打印 关闭 关闭窗口 关闭本页 关闭页面 窗口关闭 下载 下载本文 下载文档 下载全文 全文下载 ' +
    '全屏 收藏 收藏本页 加入收藏 设为首页 分享 分享到 转发 微信 微博 QQ空间 朋友圈 字号 字体 字体大小 大 中 小 加大 还原 减小 放大 缩小 默认 繁體 繁体 简体 无障碍 无障碍浏览 长者模式 ' +
    '登录 注册 搜索 检索 上一篇 下一篇 上一页 下一页 更多 点击查看更多 查看更多 相关报道 相关链接 相关阅读 相关文件 相关文档 相关解读 相关推荐 相关新闻 推荐阅读 热门推荐 延伸阅读 猜你喜欢 ' +
    '扫一扫 网站地图 联系我们 关于我们 版权声明 隐私声明 站点地图 责任编辑 附件下载 点击下载 原文下载 PDF下载 Word下载 语音播报 听全文 纠错 我要纠错 公开方式 评论 点赞 A+大 A+中 A+小 A- A A+'
  ).split(' '),
);

const SITE = String.raw`(?:https?:\/\/|www\.)[^\s，。；）)]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|cn|net|org|gov|info|cc)(?:\.cn)?(?![a-z0-9])`;
/** The day on which a site put its page up, and its counter, without a label. Below the text a bare day is that of the signature. */
const HEAD_FORMS: readonly [RegExp, string][] = [
  [/^(?:19|20)\d{2}-\d{2}-\d{2}(?:\s+\d{2}:\d{2}(?::\d{2})?)?$/u, '网页的发布时间栏'],
  [/^(?:[-—–]|\d{1,7})?\s*次$/u, '网页的浏览次数栏'],
];
/** Each form and why such a line is not the document's. */
const FORMS: readonly [RegExp, string][] = [
  [/^(?:[您你]?(?:现在|当前)?的?(?:所在)?的?位置(?:是)?)\s*[:：]/u, '网页的导航（当前位置）'],
  [/^.{0,20}扫(?:一扫|描)?.{0,12}(?:二维码|手机|当前页|浏览|关注).{0,12}$/u, '网页的二维码提示'],
  [/(?:ICP|公网安)\s*备/u, '网站的备案信息'],
  [/^(?:版权所有|网站标识码|copyright\b|©|(?:主办单位|主办|承办单位|承办|技术支持|运维单位)\s*[:：])/iu, '网站的页脚'],
  [/^(?:来源|稿源|信息来源|文章来源)\s*[:：]/u, '网页的来源栏'],
  [
    /^(?:发布时间|发布日期|发表时间|时间|日期|更新时间|发文时间)\s*[:：]\s*(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?(?:(?:\s|信息来源|来源).*)?$/u,
    '网页的发布时间栏',
  ],
  [/^(?:作者|编辑|责任编辑|责编|阅读次数|浏览次数|点击数|访问量|浏览量|点击率|打印次数)\s*[:：]/u, '网页的编辑信息栏'],
  [/(?:浏览次数|阅读次数|点击次数|字体|字号)\s*[:：]\s*(?:[[【（(]\s*)?(?:\d|大|小|默认)/u, '网页的浏览与字号栏'],
  [/^【?\s*(?:字号|字体)\s*(?:[:：]\s*)?】?$/u, '网页的字号按钮'],
  [/关注.{0,14}(?:公众号|微信|微博|官微)/u, '网站的广告'],
  [/^(?:点击|请点击|查看|下载).{0,10}(?:更多|下载|原文|全文|进入|文档).{0,16}[>»›]*$/u, '网站的按钮或广告'],
  [/(?:收集整理|整理发布|精心整理).{0,40}(?:更多|请|登录|查询|移步|下载|网)/u, '转载网站的水印'],
  [
    /(?:本文|本文档|文章|文档|资料|以上内容)(?:来自|来源于|转自|由|摘自|选自).{0,40}(?:网|文库|范文|转载|出处|整理|提供|www)/iu,
    '转载网站的水印',
  ],
  [/(?:转载请(?:注明|保留)|未经(?:授权|许可).{0,6}(?:不得|禁止)转载|注明出处)/u, '转载网站的水印'],
  [
    /(?:更多|免费).{0,12}(?:范文|文档|资料|法律法规|精彩内容|文章|模板).{0,30}(?:请|移步|登录|关注|访问|查询|下载|尽在)/u,
    '转载网站的水印',
  ],
  [new RegExp(`^.{0,24}(?:网|文库|图书馆|范文|资料|站)\\S{0,6}\\s*(?:${SITE}).{0,30}$`, 'iu'), '网站的名称与网址'],
  [new RegExp(`^(?:${SITE})$`, 'iu'), '网址'],
  [/^(?:下载|收藏).{0,8}(?:文档|本文|全文).{0,20}(?:方便|电脑|手机|编辑|打印)/u, '文档网站的广告'],
];

/** True when the line consists of the words of buttons and of separators between them. */
function isButtons(view: string): boolean {
  if (view.length > 80) return false;
  const words = view.split(/[\s|｜/／>»›·•、,，:：【】[\]（）()「」]+/u).filter((word) => word !== '');
  if (words.length === 0) return /^[【】[\]>»›]+$/u.test(view);
  return words.every((word) => BUTTONS.has(word));
}

/** Why a line is the furniture of a web page, or null when it may be the document's. */
export function webFurniture(text: string): string | null {
  const view = viewOf(text);
  if (view === '' || view.length > 160) return null;
  for (const [form, reason] of FORMS) {
    const match = form.exec(view);
    // Words of the document before it: only a part of the line may go (inline-watermarks.ts).
    if (match && !/[，。；：]/u.test(view.slice(0, match.index)) && match.index < 24) return reason;
  }
  return isButtons(view) ? '网页的按钮或菜单' : null;
}

/**
 * Reads: the lines. Writes: removals of menus, buttons, advertisements, watermarks and page footers of web sites. Matches
 * `当前位置：首页 > …`, `【打印本页】 【关闭窗口】`, `本文档由…网…收集整理…`, `…ICP备…号`. Lines with a printed number or within an official
 * sentence are kept: only whole lines are matched, and only short ones.
 * @param printed whether the text is a web page that was printed or pasted
 */
export function removeWebFurniture(draft: Draft, printed = false): void {
  // What an office typed or set is no web page: there a line may say 日期：…, and only the mark of a copyist goes.
  const isPage = printed || ['html', 'txt', 'md'].includes(draft.source.kind);
  const views = draft.lines.map(viewOf);
  const filled = views.flatMap((view, index) => (view === '' || draft.removed.has(index + 1) ? [] : [index]));
  const edge = new Set([...filled.slice(0, 15), ...filled.slice(-15)]);
  // The end of a short text is within its first lines too.
  const head = new Set(filled.slice(0, Math.max(0, Math.min(15, filled.length - 2))));
  const isWebPage = printed || draft.source.kind === 'html';
  draft.lines.forEach((text, index) => {
    const inHead =
      isWebPage && head.has(index) ? HEAD_FORMS.find(([form]) => form.test(views[index] ?? '')) : undefined;
    const reason = inHead?.[1] ?? webFurniture(text);
    if (reason === null || (!isPage && !/水印/u.test(reason))) return;
    // A sentence may give an address.
    if (/网站的名称|^网址/u.test(reason) && /[，；。]/u.test(views[index] ?? '')) return;
    // 大 or 下载 amid the text may be a cell of a table, and a wrapped line may begin with any word: menus and footers stand at the
    // ends of a page. Only watermarks and addresses of sites are pasted in between.
    if (!edge.has(index) && !/水印|网站的名称|导航|二维码/u.test(reason)) return;
    removeLine(draft, index + 1, reason);
    if (!/水印|网址|网站/u.test(reason) || reason === '网站的备案信息') return;
    draft.doubts.push({
      line: index + 1,
      weight: 0.15,
      chosen: `删去，作为${reason}`,
      alternative: '保留，作为正文的一段',
      how: `在 decisions.yaml 的 removals 里删去第 ${String(index + 1)} 行这一条`,
      words: (views[index] ?? '').slice(0, 24),
    });
  });
}
