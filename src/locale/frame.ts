/** Words of the frame that all pages share. */
export const frame = {
  switch: { en: 'the page in Chinese', zh: '换成英文' },
  theme: { en: 'Light or dark', zh: '切换明暗' },
  help: { en: 'Help', zh: '帮助' },
  keys: { en: 'Keys', zh: '快捷键' },
  close: { en: 'Close', zh: '关闭' },
}
