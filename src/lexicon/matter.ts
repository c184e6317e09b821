/** Words round the body of a document: head, signature, notes, imprint (GB/T 9704, domain §1). */

/** A sentence of a wrapper that hands over the text below it. */
export const issuingSentence =
  /(?:现(?:将|予|批转|转发|联合)?[^。现]{0,160}(?:印发|转发|发布|公布|下发|批转)(?:给|你|$|[。，])|(?:印发|转发|发给|下发)(?:给)?(?:你们|各)|现(?:予|予以)?(?:印发|发布|公布|转发)|现将[^。]{0,200}(?:印发|转发|发布|公布)|现(?:面向|向)?(?:全)?社会?[^。]{0,8}公开征求意见|(?:印发|发布|出台)了《[^。]{2,120}》，(?:并(?:发出)?(?:通知|要求)|要求)|现(?:就|将|对)[^。]{0,160}(?:征求|征集)[^。]{0,12}意见)/

export const forwardingWords = /转发|批转/

export const publicityNote = /^\(?(?:此件|本文件|信息公开选项|信息公开属性|公开方式|公开属性|公开类型)/

export const contactNote = /^\(?(?:联系人|联系电话|联系方式|联系单位|联系地址|咨询电话|电话|电子邮箱|邮箱|传真)[及和]?[^。]{0,12}：/

export const secrecyLine = /^(?:绝密|机密|秘密)(?:[★☆*].{0,12})?$/

export const urgencyLine = /^(?:特急|加急|急件|特提|平急|火急)$/

export const registrationLine = /^[A-Z]{2,8}-?\d{4}-\d{3,8}$/

export const signerLine = /^签发人：?/

export const keywordsLine = /^主题词：?/

export const copyLine = /^(?:抄送|抄报|分送|报送)(?:单位|机关)?：/

/** The addressees of a document that prints them behind its text (GB/T 9704, 版记). */
export const addressLine = /^主送(?:单位|机关)?：/

export const printLine = /(?:\d{4}|[二一][〇○零OО0一二三四五六七八九]{3})年.{1,8}日?印发$/

export const copiesLine = /^\(?共印\d+份\)?$/

export const sealedNote = /^\(?(.{2,30}?)代章\)?$/

/** The chief who signs an order, and the name (GB/T 9704, 命令（令）格式). */
export const officerLine = /^(代?(?:省长|自治区主席|主席|市长|县长|区长|州长|盟长|旗长|总理|部长|局长|署长|主任|行长|会长))[\u4e00-\u9fff·]{2,8}$/

export const closingSentence =
  /^(?:特?此(?:通知|公告|通告|批复|函复|复函|说明|报告|函告)|此复|专此(?:函复|批复|报告)|请(?:结合实际)?[，]?认真(?:贯彻|组织)|以上(?:意见|方案)|本(?:办法|方案|细则|规定|意见|通知|政策|措施|规划|计划|政策措施|实施细则|实施方案)自.{2,30}(?:施行|实施|执行|起)|附(?:件)?：)/

/** What a site adds below the text it prints, or puts between a notice and what that hands over. */
export const siteNote =
  /^(?:方案|通知|文件|内容|政策|意见|规划|计划|办法|措施)?全文(?:如下)?：?$|^[([](?:本文|此文|文件|内容|附件)?(?:有|略有)删减[)\]]?$|^[([]附件[^()[\]]{0,12}(?:略|另发|不公开)[)\]]$|^[([](?:来源|稿件来源)：[^()[\]]{2,24}[)\]]$/
