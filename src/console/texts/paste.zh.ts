/** 粘贴结果提示的中文文案。 */
import type { PasteTexts } from './paste.en.ts'
import type { RequestForm } from './text-types.ts'

const forms: Record<RequestForm, string> = {
  url: '请求 URL ',
  'request-line': '请求行',
  curl: ' cURL 命令',
  query: '查询参数',
}

export const pasteZh: PasteTexts = {
  did(step) {
    switch (step.kind) {
      case 'took-request':
        return `已从${forms[step.from]}中取出 ${step.names.join('、')}。`
      case 'took-lines':
        return `已取出 ${step.names.join('、')} 的值。`
      case 'moved':
        return '这是 UserSig，已放进它自己的输入框。'
      case 'trimmed':
        return '已去掉首尾的空白。'
      case 'unquoted':
        return '已去掉外层的引号。'
      case 'invisible':
        return `已去掉 ${step.count} 个不可见字符。`
      case 'joined':
        return `已接上被换行或空格断开的 ${step.count} 处。`
      case 'percent-decoded':
        return step.times === 1 ? '已还原百分号编码。' : `已还原百分号编码，共 ${step.times} 层。`
      case 'masked':
        return '这里只有 UserSig 的掩码，不能使用，UserSig 输入框未改动。请从没有打码的地方复制。'
      case 'placeholder':
        return `UserSig 的位置上只有 ${step.word}，UserSig 输入框未改动。`
      case 'secret-key':
        return '64 位十六进制数是 SecretKey 的形式，不是 UserSig（我们的推断）。谁拿到它都能为应用的任何用户签名，所以没有放进任何输入框。'
    }
  },
  otherHost: (host) => `该请求原本发往 ${host}。`,
  hostNotAllowed: (host) =>
    `该请求原本发往 ${host}，但本服务不允许访问该主机，只能访问文档所列的主机和启动时指定的主机。`,
  use: (host) => `改用 ${host}`,
  sign: '用它签名',
  undo: '撤销',
  pasteAnyway: '仍然粘贴',
  close: '关闭',
}
