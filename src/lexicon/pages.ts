/** Elements of a web page that never hold text of a document. */
export const silentElements = [
  'script',
  'style',
  'template',
  'head',
  'svg',
  'canvas',
  'audio',
  'video',
  'map',
  'object',
  'embed',
  'iframe',
  'datalist',
] as const

/** Elements whose text belongs to the site: menus, forms, what stands beside the article. */
export const siteElements = ['nav', 'aside', 'footer', 'form', 'select', 'button', 'textarea', 'noscript', 'menu', 'dialog'] as const

/** Words in the id or class of an element that belongs to the site, between word boundaries of such names. */
export const siteNames =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menus?|bread|crumbs?|breadcrumbs?|foot(?:er)?|bottom|share|bdsharebuttonbox|bshare|sidebar|search|login|copyright|related|xgwj|xgjd|toolbar|tools?|print|qrcode|ewm|erweima|pagination|pager|location|position|dqwz|weizhi|mbx|banner|logo|friendlink|links?)(?:$|[\s_-]|\d)/i

/**
 * Ids and classes by which the publishing systems of government sites name the element that holds the text: TRS (`TRS_Editor`), gov.cn (`UCAP-CONTENT`,
 * `pages_content`), VSB (`v_news_content`), Hanweb and others (`zoom`, `article-content`). Names as general as `content` say nothing.
 */
export const textNames =
  /^(?:ucap-?content|zoom(?:con)?|trs_(?:u?editor|editor_view)|pages?_content|artic(?:le|al)[-_]?(?:content|con|body|text|detail)|(?:news|info|xxgk|text|detail)[-_]?(?:content|con|body|text)|xl_content|ivs_content|v_news_content|vsb_content(?:_\d+)?|custom_unionstyle)$/i

/** Elements that stand on lines of their own. */
export const blockElements = [
  'address',
  'article',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
] as const

/** Endings of files that a site attaches to a text. */
export const attachedFiles = /\.(?:docx?|wps|pdf|ofd|xlsx?|et|zip|rar|txt)(?:[?#]|$)/i
