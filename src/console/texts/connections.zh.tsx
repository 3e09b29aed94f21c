/** 已保存连接的文字，随对话框一起加载。 */
import type { ConnectionsTexts } from './connections.en.tsx'
import type { SavedField } from './text-types.ts'
import type { Texts } from './texts.tsx'

const count = new Intl.NumberFormat('zh-CN')

const wanted: Record<SavedField | 'id', string> = {
  id: '非空文本',
  name: '非空文本',
  colour: 'blue、teal、green、amber、red、pink、purple、grey 之一',
  target: 'emulator、带有文档所列地域的 region:… 或 backup:…，或带有域名的 host:…',
  sdkAppId: '文本，可以为空',
  identifier: '文本，可以为空',
}

export const buildConnectionsZh = ({ mistake }: Texts): ConnectionsTexts => ({
  title: '连接',
  close: '关闭',
  import: '导入…',
  export: '导出',
  nothingToExport: '还没有可以导出的连接',
  workbench: '工作台当前连接',
  state: { 'as-saved': '与保存的一致', changed: '保存后有改动', 'not-saved': '未保存' },
  save: '保存当前连接…',
  update: (name) => `更新“${name}”`,
  notUpdated: (field, problem) => `没有更新。${field}：${problem}`,
  list: '已保存的连接',
  emulatorHint: '内置，沿用上次为它填写的内容',
  use: '使用',
  inUse: '使用中',
  edit: '编辑',
  duplicate: '复制一份',
  remove: '删除',
  moveUp: '上移',
  moveDown: '下移',
  keys: '↑ ↓ 在列表中移动，Alt+↑ ↓ 调整顺序，Delete 删除。切换连接不会发送任何请求。',
  empty: '还没有保存的连接。在工作台填好目标、SDKAppID 和 Identifier 后在这里保存，或导入文件。',
  notLasting: '浏览器目前不允许存储，或存储空间已满：关闭页面后列表不会保留。',
  moved: (name, place, of) => `${name}现在是第 ${place} 个，共 ${of} 个`,
  removed: (names) => (names.length === 1 ? `已删除“${names[0]}”。` : `已删除 ${names.length} 个连接。`),
  undo: '撤销',

  form: {
    new: '新连接',
    edit: '编辑连接',
    name: '名称',
    colour: '颜色',
    colours: {
      blue: '蓝色',
      teal: '青色',
      green: '绿色',
      amber: '琥珀色',
      red: '红色',
      pink: '粉色',
      purple: '紫色',
      grey: '灰色',
    },
    save: '保存',
    cancel: '取消',
    noSecrets: 'UserSig 和 SecretKey 绝不保存。只有名称必填，其余可以以后再填。',
  },

  problem: (problem) => {
    switch (problem.kind) {
      case 'name-missing':
        return '请起一个能与其他连接区分的名称。'
      case 'name-taken':
        return '已有同名连接，请加上能区分的字样。'
      case 'name-too-long':
        return `共 ${count.format(problem.characters)} 个字符，名称最多 ${problem.most} 个。`
      case 'host-not-named':
        return `启动本服务时没有指定 ${problem.host}，中继会拒绝。请用 MARKREAD_ALLOW_HOSTS=${problem.host} 启动。`
      case 'app-missing':
        return '尚未填写：控制台里的一串数字，如 1400000000。'
      case 'app-not-digits':
        return 'SDKAppID 只含数字，如 1400000000。'
      case 'identifier-missing':
        return '尚未填写：App 管理员的账号，如 administrator。'
      case 'identifier-too-long':
        return `共 ${problem.bytes} 字节，Identifier 最多 ${problem.most} 字节（UTF-8）。`
      case 'identifier-invisible':
        return '首尾有空格，或含有看不见的字符，不会与任何账号相符。'
      case 'holds-secret':
        return '这看起来是 UserSig 或 SecretKey。这些绝不保存，请删去。'
    }
  },

  broken: {
    title: '无法读取的连接',
    copy: '复制原文',
    problem: (problem) => {
      switch (problem.kind) {
        case 'not-json':
          return `不是 JSON：${mistake(problem.mistake)}。`
        case 'not-an-object':
          return '不是带有连接各字段的 JSON 对象。'
        case 'not-a-list':
          return '不是连接列表。'
        case 'same-id':
          return 'id 与上面的某个连接相同，每个连接的 id 应各不相同。'
        case 'field':
          return `字段 ${problem.field} 不正确，应为：${wanted[problem.field]}。`
      }
    },
  },

  imported: ({ added, already, broken, renamed, secrets }) =>
    [
      added === 0 && already === 0
        ? '文件里没有连接。'
        : `新增 ${count.format(added)} 个，已有 ${count.format(already)} 个。`,
      renamed > 0 && `其中 ${count.format(renamed)} 个因重名已改名。`,
      broken > 0 && `其中 ${count.format(broken)} 个无法读取，已在列表中标明。`,
      secrets.length > 0 && `文件中的密钥和签名未导入：${secrets.join('、')}。`,
      '没有切换连接，也没有发送请求。',
    ]
      .filter(Boolean)
      .join(''),
  notImported: (problem) => {
    switch (problem.kind) {
      case 'too-large':
        return `文件有 ${count.format(problem.bytes)} 字节，我们的文件最多 ${count.format(problem.most)} 字节，因此没有读取。`
      case 'unreadable':
        return '浏览器无法读取该文件，没有导入任何内容。'
      case 'too-deep':
        return `文件的嵌套超过 ${problem.most} 层，我们的文件不会如此，没有导入任何内容。`
      case 'not-utf8':
        return '文件不是 UTF-8 文本，没有导入任何内容。'
      case 'not-json':
        return `文件不是 JSON：${mistake(problem.mistake)}。没有导入任何内容。`
      case 'foreign':
        return '这是 JSON，但不是连接文件：其“format”应为“markread-connections”。没有导入任何内容。'
      case 'other-version':
        return `文件版本为 ${problem.version}，当前 Markread 只能读取版本 ${problem.known}。没有导入任何内容。`
      case 'not-a-list':
        return '文件里没有列表“connections”。没有导入任何内容。'
    }
  },
})
