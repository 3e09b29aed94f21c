import type { PaletteTexts } from './palette.en.ts'

/** 命令面板的文字，随面板一起加载。 */
export const paletteZh: PaletteTexts = {
  title: '命令面板',
  placeholder: '输入要找的内容：发送、页面、连接……',
  results: '结果',
  group: {
    workbench: '工作台',
    connections: '连接（只切换，不发送）',
    screens: '页面',
    settings: '设置',
    codes: '错误码',
  },
  found: (n) => `${n} 项结果`,
  nothing: (query) => `没有与“${query}”相符的内容。少输几个字试试。`,
  hint: '↑ ↓ 选择，Enter 执行，Esc 关闭',
}
